/**
 * A template's control points -> those of one digit, as a hand might draw it once.
 *
 *   each stroke: corners rounded, ends longer or shorter, points shaken, then all turned, sized, shifted
 *   the digit:   proportions, bends and waves, then slant, aspect and rotation
 *
 * Only control points are moved, so that the splines stay smooth. A bend also changes place and size: the
 * caller puts the digit on the pad again, and chooses the pen (syntheticHandwriting.ts).
 */
import { imageSide } from '../network/lessonShape.ts';
import type { Random } from '../network/random.ts';
import type { BendStrengths } from './BendStrengths.ts';
import type { Point, Stroke } from './Drawing.ts';

type MutablePoint = [x: number, y: number];
type Move = (point: MutablePoint) => void;

const middle = imageSide / 2;
/** Half the height of a template, in cells. */
const halfHeightCells = 10.5;

/**
 * A random number about 0 with standard deviation 1: the difference of two uniform ones, never beyond 2.45.
 * Normally distributed ones have no limit, and would sometimes bend a digit until nobody can read it.
 */
function bellShaped(random: Random): number {
  return Math.sqrt(6) * (random.uniform() - random.uniform());
}

/** New control points for each stroke of a template. All chance comes from `random`. Mutates nothing. */
export function bendTemplate(
  template: readonly Stroke[],
  random: Random,
  strengths: BendStrengths,
): Stroke[] {
  const bend = chooseBend(random, strengths);
  return template.map((controls) => {
    const bent = controls.map(([x, y]): MutablePoint => [x, y]);
    roundCorners(bent, controls, random, strengths.cornerFraction);
    overshoot(bent, random, strengths.overshootCells);
    shake(bent, random, strengths.shakeCells);
    if (template.length > 1) bent.forEach(chooseStrokeMove(bent, random, strengths));
    bent.forEach(bend);
    return bent;
  });
}

/** Moves the two halves of each double point apart, towards their neighbours. */
function roundCorners(bent: MutablePoint[], controls: Stroke, random: Random, cornerFraction: number): void {
  for (let p = 1; p < controls.length - 2; p++) {
    const [x, y] = controls[p];
    const [nextX, nextY] = controls[p + 1];
    if (x !== nextX || y !== nextY) continue;
    const fraction = cornerFraction * random.uniform();
    moveTowards(bent[p], controls[p - 1], fraction);
    moveTowards(bent[p + 1], controls[p + 2], fraction);
  }
}

function moveTowards(point: MutablePoint, target: Point, fraction: number): void {
  point[0] += (target[0] - point[0]) * fraction;
  point[1] += (target[1] - point[1]) * fraction;
}

/** Makes the stroke longer or shorter at both ends, in the direction of each end. */
function overshoot(bent: MutablePoint[], random: Random, overshootCells: number): void {
  const last = bent.length - 1;
  extend(bent[0], bent[1], overshootCells * bellShaped(random));
  extend(bent[last], bent[last - 1], overshootCells * bellShaped(random));
}

function extend(end: MutablePoint, before: Point, cells: number): void {
  const length = Math.hypot(end[0] - before[0], end[1] - before[1]);
  // An end is never cut back beyond the point before it.
  moveTowards(end, before, Math.min(0.8, -cells / Math.max(1, length)));
}

function shake(bent: MutablePoint[], random: Random, shakeCells: number): void {
  for (const point of bent) {
    point[0] += shakeCells * bellShaped(random);
    point[1] += shakeCells * bellShaped(random);
  }
}

/** Chooses how one stroke is turned and sized about its middle, and shifted. */
function chooseStrokeMove(stroke: readonly Point[], random: Random, strengths: BendStrengths): Move {
  const { strokeShiftCells, strokeDegrees, strokeScaleFraction } = strengths;
  const scale = Math.exp(strokeScaleFraction * bellShaped(random));
  const angle = (strokeDegrees * bellShaped(random) * Math.PI) / 180;
  const [cosine, sine] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  const centreX = stroke.reduce((sum, [x]) => sum + x, 0) / stroke.length;
  const centreY = stroke.reduce((sum, [, y]) => sum + y, 0) / stroke.length;
  const toX = centreX + strokeShiftCells * bellShaped(random);
  const toY = centreY + strokeShiftCells * bellShaped(random);
  return (point) => {
    const [dx, dy] = [point[0] - centreX, point[1] - centreY];
    point[0] = toX + cosine * dx - sine * dy;
    point[1] = toY + sine * dx + cosine * dy;
  };
}

/** Chooses how the whole digit is bent. The middle of the pad stays about where it is. */
function chooseBend(random: Random, strengths: BendStrengths): Move {
  const waist = strengths.waistCells * bellShaped(random);
  const taper = strengths.taperFraction * bellShaped(random);
  const bow = strengths.bowCells * bellShaped(random);
  const waveX = chooseWave(random, strengths.waveCells);
  const waveY = chooseWave(random, strengths.waveCells);
  const stretch = Math.exp((strengths.aspect * bellShaped(random)) / 2);
  const slant = strengths.meanSlant + strengths.slant * bellShaped(random);
  const angle = (strengths.rotationDegrees * bellShaped(random) * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  return (point) => {
    const [dx, dy] = [point[0] - middle, point[1] - middle];
    const height = dy / halfHeightCells;
    // 1 in the middle of the digit's height, 0 at top and bottom.
    const bulge = 1 - height * height;
    const y = (dy + waist * bulge + waveY(dx)) / stretch;
    const x = (dx * (1 - taper * height) + bow * bulge + waveX(dy)) * stretch - slant * y;
    point[0] = middle + cosine * x - sine * y;
    point[1] = middle + sine * x + cosine * y;
  };
}

/** Chooses a sine wave: half a wave to one and a half over the pad, beginning at any phase. */
function chooseWave(random: Random, waveCells: number): (cells: number) => number {
  const size = waveCells * bellShaped(random);
  const frequency = (Math.PI * (1 + 2 * random.uniform())) / imageSide;
  const phase = 2 * Math.PI * random.uniform();
  return (cells) => size * Math.sin(frequency * cells + phase);
}
