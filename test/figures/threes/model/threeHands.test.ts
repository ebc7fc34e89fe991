import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparedDigit, threeHands } from '../../../../src/figures/threes/model/threeHands.ts';
import { readNetwork } from '../../../../src/formats/networkFile.ts';
import { prediction } from '../../../../src/network/forward.ts';
import { passOfDrawing } from '../../../../src/state/passOfDrawing.ts';

const fitted = 3;

describe('the hands that are compared', () => {
  it('are the same for the same seed, and others for another one', () => {
    const drawingsOf = (seed: number) => threeHands(seed).map(({ drawing }) => drawing);
    expect(drawingsOf(4)).toEqual(drawingsOf(4));
    expect(drawingsOf(4)).not.toEqual(drawingsOf(5));
  });

  it('write in one stroke, so that one can slide into the next', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(new Set(threeHands(seed).map(({ drawing }) => drawing.strokes.length))).toEqual(new Set([1]));
    }
  });

  it('are all read as threes by the network that the lesson begins with', () => {
    const network = readNetwork(readFileSync('public/networks/trained.bin'));
    const digits = threeHands(1).map(({ drawing }) =>
      prediction(passOfDrawing(network, drawing, fitted).activations[3]),
    );
    expect(new Set(digits)).toEqual(new Set([comparedDigit]));
  });
});
