/**
 * Where in a picture of weights the positive and the negative ones lie: in which of its nine parts, three by
 * three, their mean stands out. A rough account, for who cannot see the picture; it judges no pattern that
 * is finer than a ninth.
 */
import { imageSide } from './lessonShape.ts';

/** Ninths 0...8, row by row, the strongest first. Both are empty where none stands out. */
export interface WeightRegions {
  readonly positive: readonly number[];
  readonly negative: readonly number[];
}

/** Parts along each side. */
const sideParts = 3;
/** A part is named from this fraction of the strongest mean on. */
const named = 0.4;
/** Below so much of the mean size of its weights a mean says nothing: signs are mixed. */
const coherent = 0.4;

/** In which ninth a cell lies. */
function ninthOf(cell: number): number {
  const [row, column] = [Math.floor(cell / imageSide), cell % imageSide];
  const part = (place: number) => Math.floor((place * sideParts) / imageSide);
  return part(row) * sideParts + part(column);
}

const counts = new Float64Array(sideParts * sideParts);
for (let cell = 0; cell < imageSide * imageSide; cell++) counts[ninthOf(cell)]++;

/** The sums of 784 numbers, row by row, over the nine parts of their picture. */
export function sumNinths(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(counts.length);
  for (let cell = 0; cell < values.length; cell++) sums[ninthOf(cell)] += values[cell];
  return sums;
}

/** The regions of 784 weights, row by row. */
export function findWeightRegions(weights: ArrayLike<number>): WeightRegions {
  const means = sumNinths(weights).map((sum, part) => sum / counts[part]);
  const sizes = sumNinths(Float64Array.from(weights, Math.abs)).map((sum, part) => sum / counts[part]);
  const limit = means.reduce((largest, mean) => Math.max(largest, Math.abs(mean)), 0);
  const withSign = (sign: number) =>
    Array.from(means.keys())
      .filter((part) => {
        const mean = sign * means[part];
        return mean > 0 && mean >= named * limit && mean >= coherent * sizes[part];
      })
      .sort((a, b) => sign * (means[b] - means[a]));
  return { positive: withSign(1), negative: withSign(-1) };
}
