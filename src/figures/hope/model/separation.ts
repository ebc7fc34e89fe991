/**
 * How well a neuron tells two kinds of drawings apart, whatever its threshold: the fraction of pairs, one of
 * either kind, in which it is brighter for the first. That is the area under its ROC curve (AUC; Mann and
 * Whitney, 1947).
 */

/**
 * The fraction of pairs (a, b) with a > b, equal ones counted half: 1 tells all apart, 0.5 none; NaN when
 * there is no pair.
 */
export function separation(having: readonly number[], lacking: readonly number[]): number {
  let won = 0;
  for (const a of having) {
    for (const b of lacking) won += a > b ? 1 : a === b ? 0.5 : 0;
  }
  return won / (having.length * lacking.length);
}
