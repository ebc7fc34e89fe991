import { describe, expect, it } from 'vitest';
import {
  type ConnectionSet,
  drawConnections,
  strongestConnections,
} from '../../src/marks/drawConnections.ts';
import { createPixelRaster } from '../../src/marks/PixelRaster.ts';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { createRandom } from '../../src/network/random.ts';

function setOf(inputCount: number, neuronCount: number): ConnectionSet {
  const random = createRandom(5);
  const [layer] = initialiseNetwork([inputCount, neuronCount], random).layers;
  const inputs = Float64Array.from({ length: inputCount }, (_, k) => (k % 3 === 0 ? 0 : random.uniform()));
  const limit = layer.weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
  const nowhere = { xPx: 0, yPx: 0 };
  return { layer, inputs, limit, sourceOf: () => nowhere, targets: [] };
}

function strengthOf({ layer, inputs }: ConnectionSet, place: number): number {
  return Math.abs(layer.weights[place] * inputs[Math.floor(place / layer.neuronCount)]);
}

describe('the connections that are drawn', () => {
  it('are the 200 with the largest contributions, as sorting all of them gives, within a step of strength', () => {
    const set = setOf(300, 16);
    const found = strongestConnections(set);
    expect(found).toHaveLength(200);
    const all = Array.from(set.layer.weights, (_, place) => strengthOf(set, place)).sort((a, b) => b - a);
    const step = set.limit / 128;
    found.forEach((place, rank) => {
      expect(Math.abs(strengthOf(set, place) - all[rank])).toBeLessThanOrEqual(step);
    });
  });

  it('come from lit inputs only, and none twice', () => {
    const set = setOf(60, 16);
    const found = strongestConnections(set);
    for (const place of found) expect(set.inputs[Math.floor(place / 16)]).toBeGreaterThan(0);
    expect(new Set(found).size).toBe(found.length);
  });

  it('are none when every input is dark', () => {
    const set = setOf(60, 16);
    expect(strongestConnections({ ...set, inputs: new Float64Array(60) })).toEqual([]);
  });
});

describe('the lines', () => {
  /** Which pixels are lit of the lines to two neurons, of a positive and of a negative weight. */
  function litPixels(only?: ConnectionSet['only']): boolean[][] {
    const raster = createPixelRaster({
      width: 40,
      height: 10,
      data: new Uint8ClampedArray(4 * 400),
    } as ImageData);
    const [layer] = initialiseNetwork([1, 2], createRandom(1)).layers;
    layer.weights.set([0.5, -0.5]);
    const targets = [2.5, 7.5].map((yPx) => ({ xPx: 40, yPx }));
    const sourceOf: ConnectionSet['sourceOf'] = (_, { yPx }) => ({ xPx: 0, yPx });
    const set = { layer, inputs: new Float64Array([1]), limit: 0.5, sourceOf, targets };
    drawConnections(raster, 1, only ? { ...set, only } : set);
    return [2, 7].map((y) => Array.from(raster.rgbas.subarray(40 * y, 40 * (y + 1)), (rgba) => rgba !== 0));
  }

  it('are solid, whatever their sign', () => {
    expect(litPixels().flat()).not.toContain(false);
  });

  it('of the neuron that is pointed at are dashed where they are negative', () => {
    const [positive, negative] = litPixels({ k: 0 });
    expect(positive).not.toContain(false);
    expect(negative.filter(Boolean).length).toBeGreaterThan(20);
    expect(negative.filter((isLit) => !isLit).length).toBeGreaterThan(8);
  });
});
