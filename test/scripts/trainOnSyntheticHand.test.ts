import { describe, expect, it } from 'vitest';
import { drawSyntheticSheet } from '../../scripts/train/drawSyntheticSheet.ts';
import {
  createSyntheticSupply,
  syntheticStage,
  trainOnSyntheticHandwriting,
} from '../../scripts/train/trainOnSyntheticHandwriting.ts';
import { createSyntheticHandwriting } from '../../src/image/syntheticHandwriting.ts';
import { evaluate } from '../../src/network/evaluate.ts';
import { createRandom } from '../../src/network/random.ts';

const short = { ...syntheticStage, examples: 2 * 1920 };

describe('Training on the synthetic hand', () => {
  it('gives the same weights for the same seed, and others for another', () => {
    const [once, again, other] = [1, 1, 2].map((seed) => trainOnSyntheticHandwriting(short, seed, () => {}));
    expect(again.layers).toEqual(once.layers);
    expect(other.layers).not.toEqual(once.layers);
  });

  it('tells after each chunk how far it has come', () => {
    const seen: number[] = [];
    trainOnSyntheticHandwriting(short, 1, (examplesSeen) => seen.push(examplesSeen));
    expect(seen).toEqual([1920, 3840]);
  });

  it('learns to read digits that it has not seen', () => {
    const network = trainOnSyntheticHandwriting({ ...short, examples: 12 * 1920 }, 1, () => {});
    const unseen = createSyntheticSupply(createRandom(99))(1000);
    expect(evaluate(network, unseen).accuracy).toBeGreaterThan(0.6);
  });
});

describe('The sheet of the synthetic hand', () => {
  it('shows ten rows of twenty digits, in white on black', () => {
    const { width, height, bytes } = drawSyntheticSheet(createSyntheticHandwriting(createRandom(1)));
    expect([width, height]).toEqual([20 * 60 + 4, 10 * 60 + 4]);
    const lit = bytes.filter((byte) => byte > 200).length / bytes.length;
    expect(lit).toBeGreaterThan(0.05);
    expect(lit).toBeLessThan(0.2);
  });
});
