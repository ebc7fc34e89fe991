import { describe, expect, it } from 'vitest';
import { findParameter } from '../../../../src/figures/count/model/findParameter.ts';
import { countTexts } from '../../../../src/figures/count/text.ts';

describe('what a reader types', () => {
  it('finds weights, in full and in short', () => {
    const place = { layer: 1, index: 5, from: 14 * 28 + 9 };
    expect(findParameter(countTexts.en.example)).toEqual(place);
    expect(findParameter('Pixel 14 9 neuron 5')).toEqual(place);
    expect(findParameter('from neuron 3 to output 7')).toEqual({ layer: 3, index: 7, from: 3 });
  });

  it('finds every place by the name that the page gives it', () => {
    for (const place of [
      { layer: 1, index: 15, from: 783 },
      { layer: 2, index: 4, from: 11 },
      { layer: 3, index: 9, from: 0 },
      { layer: 1, index: 2, from: null },
      { layer: 2, index: 12, from: null },
      { layer: 3, index: 8, from: null },
    ])
      expect(findParameter(countTexts.en.place(place))).toEqual(place);
  });

  it('finds nothing that the network does not have', () => {
    for (const text of [
      '',
      'hello',
      'pixel (28, 0) to neuron 1',
      'pixel (1, 1) to neuron 16',
      'bias of output 10',
    ])
      expect(findParameter(text)).toBeNull();
  });
});
