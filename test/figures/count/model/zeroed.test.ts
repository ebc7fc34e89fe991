import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parameterOf, placeOfNumber } from '../../../../src/figures/count/model/parameterPlace.ts';
import {
  compareNetworks,
  drawnPlace,
  rangeOfChanged,
  zeroParameter,
} from '../../../../src/figures/count/model/zeroed.ts';
import { readNetwork } from '../../../../src/formats/networkFile.ts';
import { forward, prediction } from '../../../../src/network/forward.ts';
import type { Network } from '../../../../src/network/Network.ts';
import { createBatch } from '../../../../src/training/syntheticSupply.ts';

const network = readNetwork(readFileSync('public/networks/trained.bin'));
const batch = createBatch(1, 100);
while (!batch.drawOn());
const { examples } = batch;

/** The picture of an example, as an image. */
function imageOf(example: number): Float64Array {
  const image = new Float64Array(examples.cellCount);
  for (let i = examples.offsets[example]; i < examples.offsets[example + 1]; i++)
    image[examples.cells[i]] = examples.intensities[i];
  return image;
}

const outputsOf = (read: Network, example: number) => forward(read, imageOf(example)).activations[3];

describe('a number set to 0', () => {
  it('is compared digit by digit with the network as it is, which stays so', () => {
    const place = { layer: 1, index: 4, from: null };
    const bias = parameterOf(network, place);
    const { changed, maxMove, fedCount } = zeroParameter(network, place, examples);
    const layers = structuredClone(network.layers);
    layers[0].biases[4] = 0;
    const zeroed = { ...network, layers };
    const wanted = Array.from({ length: 100 }, (_, example) => ({
      example,
      before: prediction(outputsOf(network, example)),
      after: prediction(outputsOf(zeroed, example)),
    })).filter(({ before, after }) => before !== after);
    expect(wanted.length).toBeGreaterThan(0);
    expect(changed).toEqual(wanted);
    const moves = Array.from({ length: 100 }, (_, example) => {
      const now = outputsOf(zeroed, example);
      return Math.max(...outputsOf(network, example).map((output, j) => Math.abs(output - now[j])));
    });
    expect(maxMove).toBe(Math.max(...moves));
    expect(fedCount).toBe(100);
    expect(parameterOf(network, place)).toBe(bias);
  });

  it('counts for the digits that have ink on its pixel, and changes nothing where none has', () => {
    const inked = (cell: number) =>
      Array.from({ length: 100 }, (_, example) => imageOf(example)[cell] > 0).filter(Boolean).length;
    expect(zeroParameter(network, { layer: 1, index: 5, from: 401 }, examples).fedCount).toBe(inked(401));
    expect(inked(0)).toBe(0);
    expect(zeroParameter(network, { layer: 1, index: 5, from: 0 }, examples)).toEqual({
      changed: [],
      maxMove: 0,
      fedCount: 0,
    });
  });

  it('changes nothing of a network compared with itself', () => {
    expect(compareNetworks(network, network, examples)).toEqual({ changed: [], maxMove: 0 });
  });
});

describe('the bet', () => {
  it('has three ranges', () => {
    expect([0, 1, 4, 5, 100].map(rangeOfChanged)).toEqual(['none', 'few', 'few', 'many', 'many']);
  });

  it('asks about any number of the network: first and last of each layer are among them', () => {
    const at = (number: number) => placeOfNumber((number + 0.5) / 13_002);
    expect(at(0)).toEqual({ layer: 1, index: 0, from: 0 });
    expect(at(12_543)).toEqual({ layer: 1, index: 15, from: 783 });
    expect(at(12_544)).toEqual({ layer: 1, index: 0, from: null });
    expect(at(12_560)).toEqual({ layer: 2, index: 0, from: 0 });
    expect(at(12_831)).toEqual({ layer: 2, index: 15, from: null });
    expect(at(13_001)).toEqual({ layer: 3, index: 9, from: null });
  });

  it('asks about the same numbers for the same seed, and about others in the next round', () => {
    expect(drawnPlace(1, 0)).toEqual(drawnPlace(1, 0));
    expect(drawnPlace(1, 1)).not.toEqual(drawnPlace(1, 0));
  });
});
