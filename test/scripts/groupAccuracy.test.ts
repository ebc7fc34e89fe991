import { describe, expect, it } from 'vitest';
import { accuracyByDigit, accuracyByWriter, confusionTable } from '../../scripts/train/groupAccuracy.ts';
import { createNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { syntheticData } from './syntheticData.ts';

/** Two 0s, one read as 1; three 1s, all right. */
const confusion = Uint32Array.of(1, 1, 0, 3);

describe('Shares of right answers', () => {
  it('has a row of the confusion for each digit that was meant', () => {
    expect(confusionTable(confusion)).toEqual([
      [1, 1],
      [0, 3],
    ]);
  });

  it('by digit are the diagonal over the row', () => {
    expect(accuracyByDigit(confusionTable(confusion))).toEqual([
      { count: 2, accuracy: 0.5 },
      { count: 3, accuracy: 1 },
    ]);
  });

  it('by writer count each one’s own digits', () => {
    // All outputs of a network of zeros are equal, and the first of equals is the answer: every digit is a 0.
    const shares = accuracyByWriter(createNetwork(lessonSizes), syntheticData().trainingDigits);
    expect(Object.keys(shares)).toEqual(['1', '2', '3', '4', '5']);
    expect(shares['3']).toEqual({ count: 40, accuracy: 0.1 });
  });
});
