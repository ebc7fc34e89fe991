import { describe, expect, it } from 'vitest';
import { puzzleIds, puzzlePictures } from '../../../src/figures/edge-detector/model/puzzlePictures.ts';
import { namePicture } from '../../../src/figures/edge-detector/namePicture.ts';
import { edgeDetectorTexts } from '../../../src/figures/edge-detector/text.ts';

describe('the pictures of a puzzle', () => {
  it.each(puzzleIds)('of %s have a name each, and no two the same', (id) => {
    const names = puzzlePictures(id).map((_, index) => namePicture(edgeDetectorTexts.en, id, index));
    expect(names.every(Boolean)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });
});
