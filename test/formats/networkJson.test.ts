import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/FormatError.ts';
import { readNetworkJson, writeNetworkJson } from '../../src/formats/networkJson.ts';
import type { Network } from '../../src/network/Network.ts';
import { faultOf } from './faults.ts';
import { anyNetwork, someNetwork } from './someNetworks.ts';

const small = someNetwork([3, 2, 2]);

/** The network that a JSON text holds, as another program would read it. */
function read(text: string): Network {
  const { sizes, activationFunctions, weights, biases } = JSON.parse(text);
  const layers = activationFunctions.map((activationFunction: string, index: number) => {
    const [inputCount, neuronCount] = [sizes[index], sizes[index + 1]];
    const columns = Array.from({ length: inputCount }, (_, k) =>
      weights[index].map((row: number[]) => row[k]),
    );
    return {
      inputCount,
      neuronCount,
      activationFunction,
      weights: Float64Array.from(columns.flat()),
      biases: Float64Array.from(biases[index]),
    };
  });
  return { sizes, layers };
}

/** The text of a small network with some of its fields changed. */
function change(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(writeNetworkJson(small)), ...fields });
}

const anyFields = {
  sizes: fc.jsonValue(),
  activationFunctions: fc.jsonValue(),
  weights: fc.jsonValue(),
  biases: fc.jsonValue(),
};

describe('A network as JSON', () => {
  it('gives back the same network to the last bit', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        expect(read(writeNetworkJson(network))).toEqual(network);
        expect(readNetworkJson(writeNetworkJson(network))).toEqual(network);
      }),
      { seed: 1 },
    );
  });

  it('says what it is, and of which version', () => {
    expect(JSON.parse(writeNetworkJson(small))).toMatchObject({ format: 'inklight-network', version: 1 });
  });

  it('has w_jk at weights[layer][j][k]', () => {
    const { weights } = JSON.parse(writeNetworkJson(small)) as { weights: number[][][] };
    expect(weights[0][1][2]).toBe(small.layers[0].weights[2 * 2 + 1]);
    expect(weights[0].map((row) => row.length)).toEqual([3, 3]);
  });

  it('is not written of a network with NaN', async () => {
    const network = someNetwork([3, 2, 2]);
    network.layers[0].weights[3] = Number.NaN;
    expect((await faultOf(() => writeNetworkJson(network))).fault).toBe('not-finite');
  });

  it.each([
    ['no JSON', 'network', 'not-ours'],
    ['another list', '[1, 2]', 'not-ours'],
    ['of another version', change({ version: 2 }), 'newer-version'],
    ['of impossible sizes', change({ sizes: [3, 0, 2] }), 'impossible-sizes'],
    ['with sizes that are none', change({ sizes: [3, 'two', 2] }), 'impossible-sizes'],
    [
      'with a size that is no number in disguise',
      change({ sizes: [3, { valueOf: 1, toString: 1 }, 2] }),
      'impossible-sizes',
    ],
    ['of other sizes than its numbers', change({ sizes: [3, 3, 2] }), 'wrong-value'],
    [
      'with an unknown activation function',
      change({ activationFunctions: ['tanh', 'sigmoid'] }),
      'wrong-value',
    ],
    ['without biases', change({ biases: undefined }), 'wrong-value'],
    [
      'with a word for a number',
      change({
        biases: [
          [0, 'x'],
          [0, 0],
        ],
      }),
      'not-finite',
    ],
  ] as const)('is refused when it is %s', async (_, text, fault) => {
    expect((await faultOf(() => readNetworkJson(text))).fault).toBe(fault);
  });

  it('of any text gives a network or a FormatError, nothing else', () => {
    fc.assert(
      fc.property(fc.record(anyFields, { requiredKeys: [] }), (fields) => {
        try {
          readNetworkJson(change(fields));
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
      { seed: 1 },
    );
  });
});
