import { describe, expect, it } from 'vitest';
import { type ConnectionSet, strongestConnections } from '../../src/marks/drawConnections.ts';
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
