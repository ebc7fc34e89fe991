import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/formats/crc32.ts';
import { FormatError } from '../../src/formats/FormatError.ts';
import { readNetwork, writeNetwork } from '../../src/formats/networkFile.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { faultOf, sentenceOf } from './faults.ts';
import { anyNetwork, someNetwork } from './someNetworks.ts';

const encodings = ['float32', 'int8'] as const;
const small = someNetwork([3, 2, 2]);
const smallBytes = writeNetwork(small, 'float32');

/** The bytes with some of them replaced and the checksum made right again. */
function patched(bytes: Uint8Array, offset: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, offset);
  const end = copy.length - 4;
  new DataView(copy.buffer).setUint32(end, crc32(copy.subarray(0, end)), true);
  return copy;
}

describe('CRC-32', () => {
  it('of "123456789" is the check value of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

describe('A network file', () => {
  it('of the lesson is as long as its numbers need', () => {
    expect(writeNetwork(someNetwork(lessonSizes), 'float32').length).toBe(4 * 13_002 + 23);
    expect(writeNetwork(someNetwork(lessonSizes), 'int8').length).toBe(12_960 + 3 * 4 + 42 * 4 + 23);
  });

  it('lays its weights down row by row, neuron j after neuron j', () => {
    const view = new DataView(smallBytes.buffer);
    const headBytes = 8 + 3 * 2 + 2;
    const firstRow = [0, 1, 2].map((k) => view.getFloat32(headBytes + 4 * k, true));
    expect(firstRow).toEqual([0, 1, 2].map((k) => Math.fround(small.layers[0].weights[k * 2])));
  });

  it('of float32 gives back every number to 24 bits, and its shape', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const read = readNetwork(writeNetwork(network, 'float32'));
        expect(read.sizes).toEqual(network.sizes);
        for (const [index, layer] of network.layers.entries()) {
          expect(read.layers[index].activationFunction).toBe(layer.activationFunction);
          expect(read.layers[index].weights).toEqual(layer.weights.map(Math.fround));
          expect(read.layers[index].biases).toEqual(layer.biases.map(Math.fround));
        }
      }),
      { seed: 1 },
    );
  });

  it('of int8 gives back every weight within half a step, and the biases to 24 bits', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const read = readNetwork(writeNetwork(network, 'int8'));
        for (const [index, layer] of network.layers.entries()) {
          const step = layer.weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0) / 127;
          // float32 rounds the scale itself; below its smallest number (1.4e-45) there are no steps at all.
          const tolerance = step * (0.5 + 1e-5) + 2e-43;
          for (const [at, weight] of layer.weights.entries()) {
            expect(Math.abs(read.layers[index].weights[at] - weight)).toBeLessThanOrEqual(tolerance);
          }
          expect(read.layers[index].biases).toEqual(layer.biases.map(Math.fround));
        }
      }),
      { seed: 2 },
    );
  });

  it.each(encodings)('of %s that is read and written again has the same bytes', (encoding) => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const bytes = writeNetwork(network, encoding);
        expect(writeNetwork(readNetwork(bytes), encoding)).toEqual(bytes);
      }),
      { seed: 3 },
    );
  });

  it('may lie anywhere in a larger buffer', () => {
    const larger = new Uint8Array(smallBytes.length + 9);
    larger.set(smallBytes, 5);
    expect(readNetwork(larger.subarray(5, 5 + smallBytes.length))).toEqual(readNetwork(smallBytes));
  });

  it.each(encodings)('of %s cut at any byte is refused', async (encoding) => {
    const bytes = writeNetwork(small, encoding);
    for (let length = 0; length < bytes.length; length++) {
      const error = await faultOf(() => readNetwork(bytes.subarray(0, length)));
      expect(error.fault).toBe(length < 4 ? 'not-ours' : 'cut-short');
    }
  });

  it('with any one bit turned over is refused', () => {
    for (let bit = 0; bit < 8 * smallBytes.length; bit++) {
      const damaged = smallBytes.slice();
      damaged[bit >> 3] ^= 1 << (bit & 7);
      expect(() => readNetwork(damaged)).toThrow(FormatError);
    }
  });

  it.each([
    ['another kind of file', patched(smallBytes, 0, [0x50, 0x4b]), 'not-ours', /not an Inklight network/],
    ['a newer version', patched(smallBytes, 4, [2]), 'newer-version', /version 2; only version 1/],
    ['an unknown encoding', patched(smallBytes, 5, [7]), 'wrong-value', /unknown encoding \(7\)/],
    ['no layers', patched(smallBytes, 6, [0]), 'impossible-sizes', /0 layers/],
    ['200 layers', patched(smallBytes, 6, [200]), 'impossible-sizes', /200 layers, where 1 to 8/],
    ['a layer of no neurons', patched(smallBytes, 10, [0, 0]), 'impossible-sizes', /0 neurons in layer 1/],
    ['a layer of 65,535 neurons', patched(smallBytes, 10, [255, 255]), 'impossible-sizes', /65,535 neurons/],
    [
      '16 million weights',
      patched(smallBytes, 8, [0, 16, 0, 16]),
      'impossible-sizes',
      /parameters, where at most/,
    ],
    [
      'an unknown activation function',
      patched(smallBytes, 14, [9]),
      'wrong-value',
      /activation function \(9\)/,
    ],
    [
      'a weight that is not a number',
      patched(smallBytes, 16, [0, 0, 0xc0, 0x7f]),
      'not-finite',
      /not finite/,
    ],
    ['a bias of infinity', patched(smallBytes, 40, [0, 0, 0x80, 0x7f]), 'not-finite', /not finite/],
    ['one byte too many', new Uint8Array([...smallBytes, 0]), 'too-long', /77 bytes instead of 76/],
    [
      'a wrong checksum',
      smallBytes.map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
      'wrong-checksum',
      /damaged/,
    ],
  ] as const)('with %s is refused in one sentence', async (_, bytes, fault, message) => {
    const error = await faultOf(() => readNetwork(bytes));
    expect(error.fault).toBe(fault);
    expect(sentenceOf(error)).toMatch(message);
    expect(sentenceOf(error)).toMatch(/^[^.]+(\.\d[^.]*)*\.$/);
  });

  it('of any bytes after a good beginning gives finite numbers or a FormatError', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.uint8Array({ maxLength: 80 }), (kept, rest) => {
        const bytes = new Uint8Array([...smallBytes.subarray(0, kept), ...rest]);
        for (const given of bytes.length > 4 ? [bytes, patched(bytes, 0, [])] : [bytes]) {
          try {
            const { layers } = readNetwork(given);
            for (const layer of layers)
              expect([...layer.weights, ...layer.biases].every(Number.isFinite)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(FormatError);
          }
        }
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e39])('is not written of a bias of %s', async (value) => {
    for (const encoding of encodings) {
      const network = someNetwork([3, 2, 2]);
      network.layers[1].biases[0] = value;
      expect((await faultOf(() => writeNetwork(network, encoding))).fault).toBe('not-finite');
      network.layers[1].biases[0] = 0;
      network.layers[0].weights[1] = value * 1000;
      expect((await faultOf(() => writeNetwork(network, encoding))).fault).toBe('not-finite');
    }
  });

  it('is not written of half a neuron', async () => {
    const error = await faultOf(() => writeNetwork({ sizes: [3, 2.5, 2], layers: [] }, 'float32'));
    expect(error.fault).toBe('impossible-sizes');
    expect(sentenceOf(error)).toMatch(/2.5 neurons/);
  });

  it('of nothing but zeros is read as zeros', () => {
    const network = someNetwork([3, 2]);
    network.layers[0].weights.fill(0);
    expect(readNetwork(writeNetwork(network, 'int8')).layers[0].weights).toEqual(new Float64Array(6));
  });
});
