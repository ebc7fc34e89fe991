/**
 * Whether painted weights solve a puzzle: the neuron fires where the weighted sum w_0 a_0 + ... + w_783 a_783
 * passes a threshold, and is to fire for exactly the pictures that are wanted. Many weights do.
 */
import type { PuzzlePicture } from './puzzlePictures.ts';

/** The sum that must be passed: a bias of -5. Weights are -1...1, and a stroke lights some forty cells. */
export const firingThreshold = 5;

/** What the weights come to on one picture. */
export interface PictureGrade {
  readonly positive: number;
  readonly negative: number;
  readonly sum: number;
  readonly fires: boolean;
  readonly isRight: boolean;
}

/** The weighted sum of one picture, its two parts, and whether it is as it should be. */
export function gradePicture(
  weights: Float64Array,
  { image, isWanted }: Pick<PuzzlePicture, 'image' | 'isWanted'>,
): PictureGrade {
  let [positive, negative] = [0, 0];
  for (let k = 0; k < image.length; k++) {
    const contribution = weights[k] * image[k];
    if (contribution > 0) positive += contribution;
    else negative += contribution;
  }
  const sum = positive + negative;
  const fires = sum > firingThreshold;
  return { positive, negative, sum, fires, isRight: fires === isWanted };
}
