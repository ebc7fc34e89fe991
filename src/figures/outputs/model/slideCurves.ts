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
  readonly shares: readonly number[];
  /** For each digit its output's activation at each of the places. */
  readonly activations: readonly (readonly number[])[];
}

/** Steps of the way at which the outputs are computed. */
const stepCount = 60;

/** The ten outputs at one place of the way. */
export function outputsAt(
  network: Network,
  pair: MatchedDrawings,
  share: number,
  framingProgress: number,
): Float64Array {
  const { activations } = passOfDrawing(network, blendDrawings(pair, share), framingProgress);
  return activations[activations.length - 1];
}

/** The outputs all along the way, each through the whole pipeline. */
export function slideCurves(network: Network, pair: MatchedDrawings, framingProgress: number): SlideCurves {
  const shares = Array.from({ length: stepCount + 1 }, (_, step) => step / stepCount);
  const outputs = shares.map((share) => outputsAt(network, pair, share, framingProgress));
  const activations = Array.from({ length: digitCount }, (_, digit) => outputs.map((all) => all[digit]));
  return { shares, activations };
}

/** A place where two curves meet. */
export interface Crossing {
  readonly share: number;
  readonly activation: number;
}

/**
 * Where the first digit's curve is first overtaken by the second's, read between two computed places; null if
 * nowhere.
 */
export function findCrossing(
  { shares, activations }: SlideCurves,
  from: number,
  to: number,
): Crossing | null {
  const lead = (step: number) => activations[from][step] - activations[to][step];
  for (let step = 1; step < shares.length; step++) {
    const [before, after] = [lead(step - 1), lead(step)];
    if (before <= 0 || after > 0) continue;
    const part = before / (before - after);
    const mix = (a: number, b: number) => a + (b - a) * part;
    return {
      share: mix(shares[step - 1], shares[step]),
      activation: mix(activations[from][step - 1], activations[from][step]),
    };
  }
  return null;
}
