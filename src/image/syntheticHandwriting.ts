/**
 * The synthetic hand: digits as people write them, made up from a seed, with nothing to download.
 *
 *   a digit -> one of its styles -> its control points, bent -> put on the pad -> strokes, and a pen
 *
 * A digit is a drawing like the reader's: it can draw itself on the pad, and normalise() makes its picture.
 * Nothing is learned from data: the styles, and how far they are bent, were set by hand.
 */
import { digitCount, imageSide, inputCount } from '../network/lessonShape.ts';
import type { Random } from '../network/random.ts';
import { type BendStrengths, handStrengths } from './BendStrengths.ts';
import { bendTemplate } from './bendTemplate.ts';
import { measureBounds } from './bounds.ts';
import type { DigitImage } from './DigitImage.ts';
import type { Drawing, Stroke } from './Drawing.ts';
import { digitTemplates } from './digitTemplates.ts';
import { applyFraming } from './Framing.ts';
import { drawSpline, readHandLine } from './handLine.ts';
import { normalise } from './normalise.ts';

/** A digit by the synthetic hand. */
export interface SyntheticDigit {
  /** The digit that it is meant to be, 0...9. */
  readonly label: number;
  /** The name of its style in digitTemplates.ts. */
  readonly style: string;
  readonly drawing: Drawing;
  /** How soft the pen's edge is in its picture, in cells; see RasteriseOptions. */
  readonly softness: number;
}

/** An endless supply of digits, no two alike. Each call takes the next one. */
export interface SyntheticHandwriting {
  /** The next digit: of that label 0...9, or of any. Throws a RangeError for any other label. */
  drawDigit(label?: number): SyntheticDigit;
  /**
   * Writes the picture of the next digit into `into` (784 intensities, all of them overwritten); returns its
   * label.
   */
  drawPicture(into: DigitImage, label?: number): number;
}

interface Style {
  readonly style: string;
  /**
   * The frequencies of this style and of those before it, as a fraction 0...1 of all. The first style whose
   * upTo is above a random number is chosen.
   */
  readonly upTo: number;
  readonly controls: readonly Stroke[];
}

/** Points for each span of a spline: straight lines between them stay within a tenth of a cell of it. */
const stepsPerSpan = 3;
/** The longer side of a digit's control points, as a fraction of the pad's side. */
const sizeFraction = [0.5, 0.8] as const;
/** Widths of a pen, in cells: usually that of a felt pen, sometimes any width that the pad has. */
const usualPenCells = [1.8, 4] as const;
const anyPenCells = [1, 4] as const;
const anyPenFraction = 0.2;
const softnessCells = [0.8, 1.6] as const;

/**
 * A hand whose chance all comes from `random`: the same seed draws the same digits. It bends them as far as
 * people do, unless `strengths` is given.
 */
export function createSyntheticHandwriting(
  random: Random,
  strengths: BendStrengths = handStrengths,
): SyntheticHandwriting {
  const stylesByDigit = readStyles();
  const fittedImage = new Float64Array(inputCount);
  function drawDigit(label = random.integer(digitCount)): SyntheticDigit {
    const styles = stylesByDigit[label];
    if (!styles) throw new RangeError(`A digit is a whole number in 0...9, not ${label}.`);
    const { style, controls } = chooseStyle(styles, random);
    const strokes = placeOnPad(bendTemplate(controls, random, strengths), random);
    const drawing = {
      strokes: strokes.map((stroke) => drawSpline(stroke, stepsPerSpan * (stroke.length + 1))),
      penWidthCells: uniformIn(random, random.uniform() < anyPenFraction ? anyPenCells : usualPenCells),
    };
    return { label, style, drawing, softness: uniformIn(random, softnessCells) };
  }
  function drawPicture(into: DigitImage, label?: number): number {
    const digit = drawDigit(label);
    normalise(digit.drawing, { softness: digit.softness, fittedImage, image: into });
    return digit.label;
  }
  return { drawDigit, drawPicture };
}

function uniformIn(random: Random, [min, max]: readonly [number, number]): number {
  return min + (max - min) * random.uniform();
}

/** How many times as often a common style is drawn as a rare one. */
const commonFrequency = 3;

/** Every style of every digit, with its control points read. */
function readStyles(): Style[][] {
  return digitTemplates.map(({ common, rare }) => {
    const commonLines = Object.entries(common);
    const rareLines = Object.entries(rare);
    const total = commonFrequency * commonLines.length + rareLines.length;
    let sum = 0;
    const read = (frequency: number, [style, line]: [string, string]): Style => {
      sum += frequency;
      return { style, upTo: sum / total, controls: readHandLine(line) };
    };
    return [
      ...commonLines.map((named) => read(commonFrequency, named)),
      ...rareLines.map((named) => read(1, named)),
    ];
  });
}

function chooseStyle(styles: readonly Style[], random: Random): Style {
  const chosen = random.uniform();
  return styles.find(({ upTo }) => chosen < upTo) ?? styles[styles.length - 1];
}

/** Chooses size and place, all inside the pad: a spline stays within the box of its control points. */
function placeOnPad(controls: readonly Stroke[], random: Random): Stroke[] {
  const bounds = measureBounds(controls);
  if (!bounds) return [];
  const { left, top, right, bottom } = bounds;
  const side = imageSide * uniformIn(random, sizeFraction);
  const scale = side / Math.max(right - left, bottom - top);
  // Ink reaches half a pen beyond the points; the widest pen still has room.
  const room = imageSide - side - anyPenCells[1];
  const shift = () => (random.uniform() - 0.5) * room;
  return applyFraming(controls, {
    scale,
    shiftXCells: imageSide / 2 - ((left + right) / 2) * scale + shift(),
    shiftYCells: imageSide / 2 - ((top + bottom) / 2) * scale + shift(),
  });
}
