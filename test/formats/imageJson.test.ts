import { describe, expect, it } from 'vitest';
import { writeImageJson } from '../../src/formats/imageJson.ts';

describe('a picture as JSON', () => {
  it('holds all 784 intensities in full, in their order', () => {
    const image = Float64Array.from({ length: 784 }, (_, cell) => cell / 783);
    expect(JSON.parse(writeImageJson(image))).toEqual(Array.from(image));
  });

  it('has a line for each row', () => {
    const lines = writeImageJson(new Float64Array(784)).trim().split('\n');
    expect(lines).toHaveLength(30);
    expect(lines[1].split(',').filter((text) => text.trim() === '0')).toHaveLength(28);
  });
});
