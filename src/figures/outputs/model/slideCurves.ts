/**
 * What the ten outputs do while one drawing slides into another.
 */
import { blendDrawings, type MatchedDrawings } from '../../../image/blendDrawings.ts';
import type { ForwardPass } from '../../../network/forward.ts';
import { prediction } from '../../../network/forward.ts';
import { digitCount, outputLayer } from '../../../network/lessonShape.ts';
import type { Network } from '../../../network/Network.ts';
import { passOfDrawing } from '../../../state/passOfDrawing.ts';

/** Activations along the slide. */
export interface SlideCurves {
  /** Places on the way, 0...1, evenly. */
  readonly fractions: readonly number[];
  /** For each digit its output's activation at each of the places. */
  readonly activations: readonly (readonly number[])[];
}

/** Steps of the way at which the outputs are computed. */
const stepCount = 60;

/** The network on the drawing at one place of the way, through the whole pipeline. */
export function passAt(
  network: Network,
  pair: MatchedDrawings,
  fraction: number,
  framingProgress: number,
): ForwardPass {
  return passOfDrawing(network, blendDrawings(pair, fraction), framingProgress);
}

/** The ten outputs all along the way. */
export function slideCurves(network: Network, pair: MatchedDrawings, framingProgress: number): SlideCurves {
  const fractions = Array.from({ length: stepCount + 1 }, (_, step) => step / stepCount);
  const outputs = fractions.map(
    (fraction) => passAt(network, pair, fraction, framingProgress).activations[outputLayer],
  );
  const activations = Array.from({ length: digitCount }, (_, digit) => outputs.map((all) => all[digit]));
  return { fractions, activations };
}

/** A place where two curves meet. */
export interface Crossing {
  readonly fraction: number;
  readonly activation: number;
}

/**
 * Where the first digit's curve is first overtaken by the second's, read between two computed places; null if
 * nowhere.
 */
export function findCrossing(
  { fractions, activations }: SlideCurves,
  from: number,
  to: number,
): Crossing | null {
  const lead = (step: number) => activations[from][step] - activations[to][step];
  for (let step = 1; step < fractions.length; step++) {
    const [before, after] = [lead(step - 1), lead(step)];
    if (before <= 0 || after > 0) continue;
    const part = before / (before - after);
    const mix = (a: number, b: number) => a + (b - a) * part;
    return {
      fraction: mix(fractions[step - 1], fractions[step]),
      activation: mix(activations[from][step - 1], activations[from][step]),
    };
  }
  return null;
}

/** The digit that a part of the way is read as, and where that part ends. */
export interface ReadPart {
  readonly digit: number;
  /** 0...1; 1 of the last one. */
  readonly end: number;
}

/** What is read along the way, one part after the other; each ends half way to the next computed place. */
export function readParts({ fractions, activations }: SlideCurves): ReadPart[] {
  const digits = fractions.map((_, step) =>
    prediction(Float64Array.from(activations, (curve) => curve[step])),
  );
  return digits.flatMap((digit, step) => {
    if (step === digits.length - 1) return [{ digit, end: 1 }];
    return digit === digits[step + 1] ? [] : [{ digit, end: (fractions[step] + fractions[step + 1]) / 2 }];
  });
}
