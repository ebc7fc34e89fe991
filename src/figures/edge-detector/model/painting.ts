/**
 * 784 weights painted by hand: what a brush does to them, and what can be taken back. A stroke of the brush
 * is one step.
 */
import type { Point } from '../../../image/Drawing.ts';
import { imageSide, inputCount } from '../../../network/lessonShape.ts';

/** What the brush leaves: positive weights, negative ones, or none. */
export type BrushSign = 'positive' | 'negative' | 'none';

/** Where the brush paints besides: nowhere, mirrored left and right, or mirrored top and bottom. */
export type Symmetry = 'none' | 'sides' | 'heights';

export interface Brush {
  readonly sign: BrushSign;
  readonly radiusCells: number;
  /** How much of the way to full one pass goes, 0...1. */
  readonly strength: number;
  readonly symmetry: Symmetry;
}

/** The weights, each -1...1, and how they were before. */
export interface Painting {
  readonly weights: Float64Array;
  readonly past: readonly Float64Array[];
  readonly future: readonly Float64Array[];
  readonly brush: Brush;
  /** Whether a stroke is under way: what it does is one step. */
  readonly isStroking: boolean;
}

/** Radii and strengths that can be chosen. */
export const brushRadii = [0.6, 1.6, 3] as const;
export const brushStrengths = [0.1, 0.5, 1] as const;
const historyLimit = 200;

/**
 * Nothing painted, and nothing to take back. startPainting is what a reader finds.
 * @internal Exported for tests, which paint on it.
 */
export const blankPainting: Painting = {
  weights: new Float64Array(inputCount),
  past: [],
  future: [],
  brush: { sign: 'positive', radiusCells: brushRadii[1], strength: 1, symmetry: 'none' },
  isStroking: false,
};

/** What a reader finds: a region of positive weights along a level bar, with nothing to take back. */
export function startPainting(): Painting {
  const { weights } = paint(blankPainting, [7, 10], [21, 10]);
  return { ...blankPainting, weights };
}

const targets: Readonly<Record<BrushSign, number>> = { positive: 1, negative: -1, none: 0 };

function mirrored([x, y]: Point, symmetry: Symmetry): readonly Point[] {
  if (symmetry === 'sides') return [[imageSide - x, y]];
  return symmetry === 'heights' ? [[x, imageSide - y]] : [];
}

/** Moves every weight whose cell's middle lies under the brush towards what the brush leaves. */
function dab(weights: Float64Array, [x, y]: Point, { sign, radiusCells, strength }: Brush): void {
  for (
    let row = Math.max(0, Math.floor(y - radiusCells - 1));
    row <= Math.min(imageSide - 1, y + radiusCells);
    row++
  ) {
    for (let column = 0; column < imageSide; column++) {
      if (Math.hypot(column + 0.5 - x, row + 0.5 - y) > radiusCells) continue;
      const cell = row * imageSide + column;
      weights[cell] += (targets[sign] - weights[cell]) * strength;
    }
  }
}

function remember(painting: Painting, weights: Float64Array): Painting {
  const past = [...painting.past, painting.weights].slice(-historyLimit);
  return { ...painting, weights, past, future: [] };
}

/**
 * Paints from one place to another, in cells; the first dab of a stroke is one step of history with all that
 * follow.
 */
export function paint(painting: Painting, from: Point, to: Point): Painting {
  const weights = painting.weights.slice();
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const dabs = Math.max(1, Math.ceil(Math.hypot(dx, dy) / 0.5));
  for (let index = 1; index <= dabs; index++) {
    const place: Point = [from[0] + (dx * index) / dabs, from[1] + (dy * index) / dabs];
    for (const each of [place, ...mirrored(place, painting.brush.symmetry)])
      dab(weights, each, painting.brush);
  }
  return painting.isStroking
    ? { ...painting, weights }
    : { ...remember(painting, weights), isStroking: true };
}

/** The brush is lifted: the next dab is another step. */
export function liftBrush(painting: Painting): Painting {
  return painting.isStroking ? { ...painting, isStroking: false } : painting;
}

/** Puts other weights in their place, in one step. */
export function setPainting(painting: Painting, weights: Float64Array): Painting {
  return { ...remember(painting, weights), isStroking: false };
}

/** Changes the brush. */
export function changeBrush(painting: Painting, brush: Partial<Brush>): Painting {
  return { ...painting, brush: { ...painting.brush, ...brush }, isStroking: false };
}

/** Takes the last step back; nothing where there is none. */
export function undoPainting(painting: Painting): Painting {
  const weights = painting.past.at(-1);
  if (!weights) return painting;
  const future = [...painting.future, painting.weights];
  return { ...painting, weights, past: painting.past.slice(0, -1), future, isStroking: false };
}

/** Does the step again that was taken back last. */
export function redoPainting(painting: Painting): Painting {
  const weights = painting.future.at(-1);
  if (!weights) return painting;
  const past = [...painting.past, painting.weights];
  return { ...painting, weights, past, future: painting.future.slice(0, -1), isStroking: false };
}
