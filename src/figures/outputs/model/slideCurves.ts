/**
 * What the ten outputs do while one drawing slides into another.
 */
import { blendDrawings, type MatchedDrawings } from '../../../image/blendDrawings.ts';
import { digitCount } from '../../../network/lessonShape.ts';
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

/** The ten outputs at one place of the way. */
export function outputsAt(
  network: Network,
  pair: MatchedDrawings,
  fraction: number,
  framingProgress: number,
): Float64Array {
  const { activations } = passOfDrawing(network, blendDrawings(pair, fraction), framingProgress);
  return activations[activations.length - 1];
}

/** The outputs all along the way, each through the whole pipeline. */
export function slideCurves(network: Network, pair: MatchedDrawings, framingProgress: number): SlideCurves {
  const fractions = Array.from({ length: stepCount + 1 }, (_, step) => step / stepCount);
  const outputs = fractions.map((fraction) => outputsAt(network, pair, fraction, framingProgress));
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
