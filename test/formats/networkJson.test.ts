import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/FormatError.ts';
import { readNetworkJson, writeNetworkJson } from '../../src/formats/networkJson.ts';
import { faultOf } from './faults.ts';
import { anyNetwork, someNetwork } from './someNetworks.ts';

const small = someNetwork([3, 2, 2]);

/** The small network's JSON with some entries replaced. */
function changed(entries: Record<string, unknown>): string {
  return JSON.stringify({ ...JSON.parse(writeNetworkJson(small)), ...entries });
}

describe('A network as JSON', () => {
  it('gives back the same network to the last bit', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        expect(readNetworkJson(writeNetworkJson(network))).toEqual(network);
      }),
      { seed: 1 },
    );
  });

  it('has w_jk at weights[layer][j][k]', () => {
    const { weights } = JSON.parse(writeNetworkJson(small)) as { weights: number[][][] };
    expect(weights[0][1][2]).toBe(small.layers[0].weights[2 * 2 + 1]);
    expect(weights[0].map((row) => row.length)).toEqual([3, 3]);
  });

  it.each([
    ['no JSON', '{"format":', 'not-ours', /not JSON/],
    ['another JSON', '{"weights":[]}', 'not-ours', /not an Inklight network/],
    ['nothing', 'null', 'not-ours', /not an Inklight network/],
    ['a newer version', changed({ version: 2 }), 'newer-version', /version 2/],
    ['an unknown function', changed({ activationFunctions: ['tanh', 'sigmoid'] }), 'wrong-value', /"tanh"/],
    ['a function too few', changed({ activationFunctions: ['relu'] }), 'cut-short', /1 entries/],
    ['half a neuron', changed({ sizes: [3, 2.5, 2] }), 'impossible-sizes', /2.5 neurons/],
    ['16 million weights', changed({ sizes: [4096, 4096, 2] }), 'impossible-sizes', /parameters/],
    ['a row too few', changed({ weights: [[[1, 2, 3]], [[1, 2]]] }), 'cut-short', /weights\[0\]/],
    ['a weight too many', changed({ weights: [[[1, 2, 3, 4], []], []] }), 'too-long', /weights\[0\]\[0\]/],
    ['a layer of biases too few', changed({ biases: [[1, 2]] }), 'cut-short', /biases/],
    [
      'text for a number',
      changed({
        biases: [
          [1, 'x'],
          [1, 2],
        ],
      }),
      'wrong-value',
      /biases.0.1/,
    ],
    ['no weights', changed({ weights: undefined }), 'wrong-value', /weights/],
    ['infinity', changed({}).replace(/"biases":\[\[[^,]+/, '"biases":[[1e999'), 'not-finite', /biases.0.0/],
    ['26 million spaces', ' '.repeat(26_000_000), 'too-long', /26,000,000 of at most 25,000,000/],
  ] as const)('is refused with %s', async (_, text, fault, message) => {
    const error = await faultOf(() => readNetworkJson(text));
    expect(error.fault).toBe(fault);
    expect(error.message).toMatch(message);
  });

  it('is not written of a network with NaN', async () => {
    const network = someNetwork([3, 2, 2]);
    network.layers[0].weights[3] = Number.NaN;
    expect((await faultOf(() => writeNetworkJson(network))).fault).toBe('not-finite');
  });

  it('of any JSON at all is a network or a FormatError', () => {
    const anyFields = fc.record(
      {
        sizes: fc.jsonValue(),
        activationFunctions: fc.jsonValue(),
        weights: fc.jsonValue(),
        biases: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), anyFields.map(changed)), (text) => {
        try {
          readNetworkJson(text);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
      { seed: 2, numRuns: 1000 },
    );
  });
});
