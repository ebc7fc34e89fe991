import { describe, expect, it } from 'vitest';
import { mildDrawingStrengths } from '../../scripts/train/augmentDrawing.ts';
import { mildImageStrengths } from '../../scripts/train/augmentImage.ts';
import { createTrainingStream, type StreamOptions } from '../../scripts/train/trainingStream.ts';
import { createExamples } from '../../src/network/examples.ts';
import { inputCount } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';
import { syntheticData } from './syntheticData.ts';

const data = syntheticData();
const { trainingPictures, trainingDigits } = data;
/** The pictures all say 0 and the drawings all say 1, so that one can tell them apart. */
const pictures = { ...trainingPictures, labels: trainingPictures.labels.map(() => 0) };
const digits = trainingDigits.map((digit) => ({ ...digit, label: 1 }));

const strengths = { imageStrengths: mildImageStrengths, drawingStrengths: mildDrawingStrengths };

function labelsOf(penShare: number, count: number, others: Partial<StreamOptions> = {}): number[] {
  const options = { penShare, ...others, ...strengths };
  const examples = createExamples(inputCount);
  const of = { trainingPictures: pictures, trainingDigits: digits, unipen: data.unipen };
  createTrainingStream(createRandom(1), of, options)(examples, count);
  return [...examples.labels.subarray(0, examples.count)];
}

describe('A training stream', () => {
  it('has as many drawings among its examples as it was asked for', () => {
    const share = labelsOf(1 / 3, 3000).reduce((sum, label) => sum + label, 0) / 3000;
    expect(Math.abs(share - 1 / 3)).toBeLessThan(0.03);
    expect(new Set(labelsOf(0, 100))).toEqual(new Set([0]));
    expect(new Set(labelsOf(1, 100))).toEqual(new Set([1]));
  });

  it('has as many digits of the synthetic hand among them, which are any', () => {
    const labels = labelsOf(0.2, 3000, { syntheticShare: 0.3 });
    const others = labels.filter((label) => label > 1).length;
    // Eight of its ten digits are neither of the two labels.
    expect(Math.abs(others / 3000 - 0.8 * 0.3)).toBeLessThan(0.03);
  });

  it('tells strokes from pictures where it is asked to: their labels begin elsewhere', () => {
    const labels = labelsOf(0.4, 500, { syntheticShare: 0.3, strokeLabelsFrom: 20 });
    expect(labels.every((label) => label === 0 || (label >= 20 && label < 30))).toBe(true);
    expect(labels.filter((label) => label === 0).length).toBeGreaterThan(100);
    expect(labels.filter((label) => label === 21).length).toBeGreaterThan(150);
  });

  it('comes to every original once before any comes again', () => {
    const numbered = { greys: pictures.greys, labels: pictures.labels.map((_, index) => index) };
    const options = { penShare: 0, ...strengths };
    const examples = createExamples(inputCount);
    const of = { ...data, trainingPictures: numbered };
    const fill = createTrainingStream(createRandom(1), of, options);
    const rounds = [1, 2].map(() => {
      fill(examples, 200);
      return [...examples.labels.subarray(0, 200)];
    });
    for (const round of rounds) expect(new Set(round).size).toBe(200);
    expect(rounds[0]).not.toEqual(rounds[1]);
  });
});
