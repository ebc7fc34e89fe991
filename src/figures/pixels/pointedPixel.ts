/**
 * Which pixel the figure is about: the one pointed at anywhere in the lesson, or else the last one, or at
 * first the brightest.
 */
import type { DigitImage } from '../../image/DigitImage.ts';
import { imageSide } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { sayInput } from '../../text/numbers.ts';
import type { PrintedPixel } from './text.ts';

/** The largest grey value of a pixel. */
const white = 255;

/**
 * The pixel that is pointed at: an input, or the one that a term of hidden layer 1 comes from; null for none.
 */
function pixelPointedAt({ inspected, term }: Pick<Moment, 'inspected' | 'term'>): number | null {
  if (inspected?.layer === 0) return inspected.index;
  return inspected?.layer === 1 ? term : null;
}

/** The brightest pixel, the first of equals; of a blank picture one in the middle. */
function brightestPixel(image: DigitImage): number {
  let brightest = Math.floor(imageSide / 2) * imageSide + Math.floor(imageSide / 2);
  image.forEach((intensity, cell) => {
    if (intensity > image[brightest]) brightest = cell;
  });
  return brightest;
}

/** Keeps the pixel that the figure is about, from one moment to the next. */
export interface ShownPixel {
  /** At a moment: the one that was pointed at last; before any was, the brightest once it is drawn. */
  readonly at: (moment: Moment) => number;
  /** At the last moment that was asked for. */
  readonly now: () => number;
}

/** Begins with no pixel pointed at yet. */
export function createShownPixel(): ShownPixel {
  let shown = 0;
  let hasBeenPointed = false;
  return {
    at: (moment) => {
      const pointed = pixelPointedAt(moment);
      hasBeenPointed ||= pointed !== null;
      if (pointed !== null) shown = pointed;
      else if (!hasBeenPointed && moment.isSettled) shown = brightestPixel(moment.image);
      return shown;
    },
    now: () => shown,
  };
}

/** A pixel as it is printed. */
export function printPixel(image: DigitImage, cell: number): PrintedPixel {
  return {
    row: Math.floor(cell / imageSide),
    column: cell % imageSide,
    k: cell,
    grey: Math.round(image[cell] * white),
    activation: sayInput(image[cell]),
  };
}
