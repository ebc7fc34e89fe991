/**
 * Pictures whose rows and columns are swapped, set upright: EMNIST's files hold their digits that way,
 * MNIST's do not.
 */
import { imageSide, inputCount } from '../../../network/lessonShape.ts';

/** Swaps rows and columns of each picture. Mutates the greys (n x 784). */
export function transposePictures(greys: Uint8Array): void {
  for (let start = 0; start < greys.length; start += inputCount) {
    for (let row = 0; row < imageSide; row++) {
      for (let column = 0; column < row; column++) {
        const [here, there] = [start + row * imageSide + column, start + column * imageSide + row];
        [greys[here], greys[there]] = [greys[there], greys[here]];
      }
    }
  }
}
