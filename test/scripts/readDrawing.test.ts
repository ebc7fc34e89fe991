import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../scripts/train/readDrawing.ts';
import type { Point } from '../../src/image/Drawing.ts';
import { createNetwork, initialiseNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';
import { syntheticData } from './syntheticData.ts';

const [{ drawing }] = syntheticData().trainingDigits;

describe('Reading a drawing', () => {
  it('gives the brightest output and the next one, with their activations', () => {
    // Says 7 to everything, and 2 next.
    const network = createNetwork(lessonSizes);
    network.layers[2].biases[7] = Math.log(3);
    network.layers[2].biases[2] = Math.log(2);
    const { digit, next, activation, nextActivation } = readDrawing(network, drawing);
    expect([digit, next]).toEqual([7, 2]);
    expect(activation).toBeCloseTo(3 / 4, 12);
    expect(nextActivation).toBeCloseTo(2 / 3, 12);
  });

  it('reads the same wherever it is drawn, since it is normalised, and another drawing otherwise', () => {
    const network = initialiseNetwork(lessonSizes, createRandom(1));
    const movedBy = (x: number, y: number) => ({
      ...drawing,
      strokes: drawing.strokes.map((stroke) => stroke.map((point): Point => [point[0] + x, point[1] + y])),
    });
    const { activation } = readDrawing(network, drawing);
    expect(readDrawing(network, movedBy(5, -4)).activation).toBeCloseTo(activation, 9);
    const [, other] = syntheticData().trainingDigits;
    expect(readDrawing(network, other.drawing).activation).not.toBeCloseTo(activation, 9);
  });
});
