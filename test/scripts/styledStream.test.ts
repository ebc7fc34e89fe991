import { describe, expect, it } from 'vitest';
import { createStyleLabels } from '../../scripts/train/labelling.ts';
import { createStyledStream } from '../../scripts/train/styledStream.ts';
import { partNames } from '../../src/image/parts.ts';
import { clearExamples, createExamples } from '../../src/network/examples.ts';
import { createRandom } from '../../src/network/random.ts';

const { labelling, labelOf } = createStyleLabels();

describe('Labels of styles', () => {
  it('say the digit and the parts of each style, and are above the digits', () => {
    const { digit, parts } = labelling[labelOf(7, 'crossed')];
    expect(digit).toBe(7);
    expect(parts[partNames.indexOf('middleBar')]).toBe(1);
    expect(labelOf(7, 'crossed')).toBeGreaterThan(9);
    expect(labelOf(7, 'no such style')).toBe(7);
    expect(labelling.length).toBeLessThanOrEqual(256);
  });
});

describe('The stream with styles', () => {
  it('has its share of synthetic digits, the same ones for the same seed', () => {
    const labelsOf = (seed: number) => {
      const examples = createExamples(784, 100);
      createStyledStream(createRandom(seed), clearExamples, labelOf, 0.3)(examples, 100);
      return [...examples.labels.subarray(0, examples.count)];
    };
    expect(labelsOf(1).length).toBe(30);
    expect(Math.min(...labelsOf(1))).toBeGreaterThan(9);
    expect(labelsOf(1)).toEqual(labelsOf(1));
    expect(labelsOf(1)).not.toEqual(labelsOf(2));
  });
});
