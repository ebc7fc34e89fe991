/** The facts of a layer, against the forward pass and sums done the slow way. */
import { describe, expect, it } from 'vitest';
import { factsOfLayer } from '../../../../src/figures/propagation/model/layerAccount.ts';
import { exampleDrawingsOf } from '../../../../src/image/exampleDrawings.ts';
import { normalise } from '../../../../src/image/normalise.ts';
import { initialiseNetwork } from '../../../../src/network/createNetwork.ts';
import { forward } from '../../../../src/network/forward.ts';
import { lessonSizes } from '../../../../src/network/lessonShape.ts';
import { createRandom } from '../../../../src/network/random.ts';

const network = initialiseNetwork(lessonSizes, createRandom(5));
const pass = forward(network, normalise(exampleDrawingsOf(4)[0].drawing).image);

describe.each([0, 1, 2])('the facts of layer %i', (layerIndex) => {
  const { brightest, darkest, pushes } = factsOfLayer(network, pass, layerIndex);
  const zs = Array.from(pass.zs[layerIndex]);

  it('name the neurons with the largest and the smallest z', () => {
    expect(brightest.z).toBe(Math.max(...zs));
    expect(darkest.z).toBe(Math.min(...zs));
    expect(zs[brightest.j]).toBe(brightest.z);
    expect(pass.activations[layerIndex + 1][brightest.j]).toBe(brightest.a);
  });

  it('add up: contributions and bias are z', () => {
    for (const { inputs, bias, z } of [brightest, darkest]) expect(inputs + bias).toBeCloseTo(z, 12);
  });

  it('name the contributions that push the brightest up most, largest first', () => {
    const { weights, neuronCount } = network.layers[layerIndex];
    const all = Array.from(
      pass.activations[layerIndex],
      (a, k) => a * weights[k * neuronCount + brightest.j],
    ).sort((a, b) => b - a);
    expect(pushes.map(({ contribution }) => contribution)).toEqual(all.slice(0, pushes.length));
    for (const { k, contribution } of pushes)
      expect(contribution).toBe(pass.activations[layerIndex][k] * weights[k * neuronCount + brightest.j]);
  });
});

describe('the pushes', () => {
  it('are none when every input is dark', () => {
    const dark = forward(network, new Float64Array(lessonSizes[0]));
    expect(factsOfLayer(network, dark, 0).pushes).toEqual([]);
  });
});
