/**
 * A template's control points -> those of one digit as a hand might have drawn it on one occasion.
 *
 *   each stroke: corners rounded, ends drawn on or cut short, points shaken, then all turned, sized, shifted
 *   all of them: proportions, bends and waves, then slant, aspect and rotation
 *
 * Only the control points are moved, so that the splines through them stay smooth. What a bend does to place
 * and size is for others to take out; this file knows no pen.
 */
import { imageSide } from '../network/lessonShape.ts';
import type { Random } from '../network/random.ts';
import type { BendStrengths } from './BendStrengths.ts';
import type { Point, Stroke } from './Drawing.ts';

type MutablePoint = [x: number, y: number];
type Move = (point: MutablePoint) => void;

const middle = imageSide / 2;
/** Half the height of a template, in cells. */
const distanceCells = 10.5;

/**
 * A number about 0 with standard deviation 1, never beyond 2.45 (the difference of two even ones): a normal
 * one would now and then bend a digit beyond reading.
 */
function bell(random: Random): number {
  return Math.sqrt(6) * (random.uniform() - random.uniform());
}

/** New control points for each stroke of a template, all chance drawn from `random`. Nothing is mutated. */
export function bendTemplate(
  template: readonly Stroke[],
  random: Random,
  strengths: BendStrengths,
): Stroke[] {
  const bend = drawBend(random, strengths);
  return template.map((controls) => {
    const bent = controls.map(([x, y]): MutablePoint => [x, y]);
    roundCorners(bent, controls, random, strengths.cornerFraction);
    overshoot(bent, random, strengths.overshootCells);
    shake(bent, random, strengths.shakeCells);
    if (template.length > 1) bent.forEach(drawStrokeMove(bent, random, strengths));
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

/** Draws both ends on, or cuts them short, in the direction that they have. */
function overshoot(bent: MutablePoint[], random: Random, overshootCells: number): void {
  const last = bent.length - 1;
  extend(bent[0], bent[1], overshootCells * bell(random));
  extend(bent[last], bent[last - 1], overshootCells * bell(random));
}

function extend(end: MutablePoint, before: Point, cells: number): void {
  const length = Math.hypot(end[0] - before[0], end[1] - before[1]);
  // An end is never cut back beyond the point before it.
  moveTowards(end, before, Math.min(0.8, -cells / Math.max(1, length)));
}

function shake(bent: MutablePoint[], random: Random, shakeCells: number): void {
  for (const point of bent) {
    point[0] += shakeCells * bell(random);
    point[1] += shakeCells * bell(random);
  }
}

/** A turn, a size and a shift about the middle of one stroke. */
function drawStrokeMove(stroke: readonly Point[], random: Random, strengths: BendStrengths): Move {
  const { strokeShiftCells, strokeDegrees, strokeScaleFraction } = strengths;
  const scale = Math.exp(strokeScaleFraction * bell(random));
  const angle = (strokeDegrees * bell(random) * Math.PI) / 180;
  const [along, across] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  const centreX = stroke.reduce((sum, [x]) => sum + x, 0) / stroke.length;
  const centreY = stroke.reduce((sum, [, y]) => sum + y, 0) / stroke.length;
  const toX = centreX + strokeShiftCells * bell(random);
  const toY = centreY + strokeShiftCells * bell(random);
  return (point) => {
    const [dx, dy] = [point[0] - centreX, point[1] - centreY];
    point[0] = toX + along * dx - across * dy;
    point[1] = toY + across * dx + along * dy;
  };
}

/** What happens to the digit as a whole; the middle of the pad stays about where it is. */
function drawBend(random: Random, strengths: BendStrengths): Move {
  const waist = strengths.waistCells * bell(random);
  const taper = strengths.taperFraction * bell(random);
  const bow = strengths.bowCells * bell(random);
  const waveX = drawWave(random, strengths.waveCells);
  const waveY = drawWave(random, strengths.waveCells);
  const stretch = Math.exp((strengths.aspect * bell(random)) / 2);
  const slant = strengths.meanSlant + strengths.slant * bell(random);
  const angle = (strengths.rotationDegrees * bell(random) * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  return (point) => {
    const [dx, dy] = [point[0] - middle, point[1] - middle];
    const height = dy / distanceCells;
    const inside = 1 - height * height;
    const y = (dy + waist * inside + waveY(dx)) / stretch;
    const x = (dx * (1 - taper * height) + bow * inside + waveX(dy)) * stretch - slant * y;
    point[0] = middle + cosine * x - sine * y;
    point[1] = middle + sine * x + cosine * y;
  };
}

/** A sine over the pad of half a wave to one and a half, anywhere in its course. */
function drawWave(random: Random, waveCells: number): (cells: number) => number {
  const size = waveCells * bell(random);
  const frequency = (Math.PI * (1 + 2 * random.uniform())) / imageSide;
  const phase = 2 * Math.PI * random.uniform();
  return (cells) => size * Math.sin(frequency * cells + phase);
}
