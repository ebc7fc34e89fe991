/** Networks as PyTorch, Keras and others save them, opened; and what is said of those that do not fit. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openNetwork } from '../../src/formats/openNetwork.ts';
import type { Network } from '../../src/network/Network.ts';
import { faultOf, sentenceOf } from './faults.ts';
import { npyOf, npzOfArrays, safetensorsOf, safetensorsOfArrays } from './otherFiles.ts';
import { rowsOf, transposed } from './otherPrograms.ts';
import { someNetwork } from './someNetworks.ts';

type Arrays = Readonly<Record<string, readonly (readonly number[])[] | readonly number[]>>;

/** Numbers that float32 holds, so that every file holds them exactly. */
function roundedNetwork(sizes: readonly number[]): Network {
  const network = someNetwork(sizes, 5);
  const layers = network.layers.map((layer) => ({
    ...layer,
    weights: layer.weights.map(Math.fround),
    biases: layer.biases.map(Math.fround),
  }));
  return { ...network, layers };
}

/** As of nn.Sequential(Linear, Sigmoid, ...).state_dict(), the parts of it numbered from first on. */
function torchArrays(network: Network, first = 0): Arrays {
  return Object.fromEntries(
    rowsOf(network).flatMap(({ weights, biases }, index) => [
      [`net.${first + 2 * index}.weight`, weights],
      [`net.${first + 2 * index}.bias`, biases],
    ]),
  );
}

/** As of {weight.path: weight.numpy() for weight in network.weights}. */
function kerasArrays(network: Network): Arrays {
  return Object.fromEntries(
    rowsOf(network).flatMap(({ weights, biases }, index) => [
      [`sequential/dense${index === 0 ? '' : `_${index}`}/kernel:0`, transposed(weights)],
      [`sequential/dense${index === 0 ? '' : `_${index}`}/bias:0`, biases],
    ]),
  );
}

/** As of np.savez(FILE, *network.get_weights()). */
function numbered(arrays: Arrays): Arrays {
  return Object.fromEntries(Object.values(arrays).map((values, index) => [`arr_${index}`, values]));
}

const jsonOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

const writers = {
  'a.safetensors': safetensorsOfArrays,
  'a.npz': npzOfArrays,
  'a.json': jsonOf,
} as const;

describe.each(Object.entries(writers))('a network in %s', (name, write) => {
  const odd = roundedNetwork([6, 4, 4, 3]);
  it.each([
    ['named as PyTorch does', torchArrays(odd)],
    ['of parts whose tenth comes after the second', torchArrays(odd, 6)],
    ['named as Keras does', kerasArrays(odd)],
    ['without names, lying as Keras’s', numbered(kerasArrays(odd))],
    ['without names, lying as PyTorch’s', numbered(torchArrays(odd))],
  ])('%s is understood', async (_, arrays) => {
    expect(await openNetwork(name, write(arrays))).toEqual({ network: odd, isAssumed: true });
  });

  it('of equal layers keeps their order', async () => {
    const equal = roundedNetwork([4, 4, 4, 4]);
    expect((await openNetwork(name, write(torchArrays(equal)))).network).toEqual(equal);
    expect((await openNetwork(name, write(kerasArrays(equal)))).network).toEqual(equal);
    const refused = await faultOf(openNetwork(name, write(numbered(kerasArrays(equal)))));
    expect(sentenceOf(refused)).toContain('row by row or column by column');
  });

  it('without biases has none', async () => {
    const { network } = await openNetwork(name, write({ '0.weight': [[1, 2, 3]], '1.weight': [[4], [5]] }));
    expect(network.sizes).toEqual([3, 1, 2]);
    expect(network.layers[1].biases).toEqual(Float64Array.of(0, 0));
  });

  it.each([
    ['in another order', { b: [[1, 2, 3]], a: [[4], [5]], c: [1], d: [1, 2] }, [3, 1, 2]],
    ['by another letter', { W1: [[1, 2, 3]], W2: [[4], [5]], b1: [1], b2: [1, 2] }, [3, 1, 2]],
  ])('%s is put in order', async (_, arrays, sizes) => {
    if (name === 'a.safetensors' && 'a' in arrays) return;
    expect((await openNetwork(name, write(arrays))).network.sizes).toEqual(sizes);
  });

  it.each([
    [
      'a number missing',
      { '0.weight': [[1, 2]], '0.bias': [1, 2] },
      '“0.bias” in this file holds 2 biases for 1 neurons.',
    ],
    [
      'a layer missing',
      { '0.weight': [[1, 2]], '2.weight': [[1, 2, 3]] },
      'no order leads from layer to layer',
    ],
    [
      'weights missing',
      { '0.weight': [[1, 2]], '0.bias': [1], '2.bias': [1] },
      '1 matrix of weights and 2 lists of biases',
    ],
    ['biases missing', { a: [[1, 2]], b: [[1]], c: [1] }, '2 matrices of weights and 1 list of biases'],
    ['no weights', { a: [1] }, '0 matrices of weights and 1 list of biases'],
    [
      'too many layers',
      Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.weight`, [[1]]])),
      'announces 9 layers',
    ],
  ] as const)('with %s is refused in one sentence', async (_, arrays, sentence) => {
    expect(sentenceOf(await faultOf(openNetwork(name, write(arrays))))).toContain(sentence);
  });
});

describe('a .safetensors', () => {
  const one = (dtype: string, numbers: Uint8Array, shape = [1, 2]) =>
    safetensorsOf({ 'a.weight': { dtype, shape, data_offsets: [0, numbers.length] } }, numbers);
  const open = (bytes: Uint8Array) => openNetwork('a.safetensors', bytes);

  it.each([
    ['F64', new Uint8Array(Float64Array.of(1.5, -0.125).buffer)],
    ['F32', new Uint8Array(Float32Array.of(1.5, -0.125).buffer)],
    ['F16', Uint8Array.of(0x00, 0x3e, 0x00, 0xb0)],
    ['BF16', Uint8Array.of(0xc0, 0x3f, 0x00, 0xbe)],
  ])('of %s is read', async (dtype, numbers) => {
    expect((await open(one(dtype, numbers))).network.layers[0].weights).toEqual(Float64Array.of(1.5, -0.125));
  });

  it('of halves has the smallest and the infinite ones', async () => {
    const { network } = await open(one('F16', Uint8Array.of(0x01, 0x00, 0xff, 0x7b)));
    expect(network.layers[0].weights).toEqual(Float64Array.of(2 ** -24, 65504));
    expect((await faultOf(open(one('F16', Uint8Array.of(0, 0x7c, 0, 0))))).fault).toBe('not-finite');
  });

  it.each([
    ['whole numbers', one('I64', new Uint8Array(16)), 'holds numbers of the type I64'],
    ['a kernel of a convolution', one('F32', new Uint8Array(8), [1, 1, 1, 2]), 'an array of 1 x 1 x 1 x 2'],
    ['a single number', one('F32', new Uint8Array(4), []), '“a.weight” in this file is a single number'],
    ['more numbers than can be', one('F32', new Uint8Array(8), [2 ** 40, 2 ** 40]), 'announces'],
    ['another number of bytes', one('F32', new Uint8Array(12)), 'damaged'],
    [
      'a gap',
      safetensorsOf({ a: { dtype: 'F32', shape: [1, 1], data_offsets: [4, 8] } }, new Uint8Array(8)),
      'damaged',
    ],
    [
      'a head that is longer than the file',
      safetensorsOf('{'.padEnd(9), new Uint8Array(0)).subarray(0, 12),
      'damaged',
    ],
    ['no arrays', safetensorsOf({ __metadata__: {} }, new Uint8Array(0)), 'damaged'],
    [
      'a type that is no text',
      safetensorsOf({ a: { dtype: { toString: 1 }, shape: [1], data_offsets: [0, 0] } }, new Uint8Array(0)),
      'type ?',
    ],
  ])('with %s is refused in one sentence', async (_, bytes, sentence) => {
    expect(sentenceOf(await faultOf(open(bytes)))).toContain(sentence);
  });
});

describe('a .npz', () => {
  const npz = (...files: readonly (readonly [string, Uint8Array])[]) => zipSync(Object.fromEntries(files));
  const open = (bytes: Uint8Array) => openNetwork('a.npz', bytes);
  const six = [1, 2, 3, 4, 5, 6];
  const byRow = Float64Array.of(1, 3, 5, 2, 4, 6);

  it.each([
    [
      'little-endian float32',
      npyOf('<f4', '(2, 3)', new Uint8Array(Float32Array.from(six).buffer)),
      byRow.map((_, i) => [1, 4, 2, 5, 3, 6][i]),
    ],
    [
      'column by column',
      npyOf('<f8', '(2, 3)', new Uint8Array(Float64Array.from(six).buffer), 'True'),
      Float64Array.from(six),
    ],
    [
      'of a later version',
      npyOf('<f8', '(2, 3)', new Uint8Array(Float64Array.from(six).buffer), 'False', 3),
      Float64Array.of(1, 4, 2, 5, 3, 6),
    ],
    ['big-endian', npyOf('>f4', '(1, 1)', Uint8Array.of(0x3f, 0xc0, 0, 0)), Float64Array.of(1.5)],
  ])('%s is read', async (_, file, weights) => {
    expect((await open(npz(['a.weight.npy', file]))).network.layers[0].weights).toEqual(weights);
  });

  it.each([
    [
      'whole numbers',
      npz(['a.npy', npyOf('<i8', '(1, 1)', new Uint8Array(8))]),
      'holds numbers of the type <i8',
    ],
    ['objects', npz(['a.npy', npyOf('|O', '(1,)', new Uint8Array(8))]), 'holds numbers of the type |O'],
    ['other files', npz(['word/document.xml', new Uint8Array(8)]), 'holds other files than NumPy’s arrays'],
    ['a file that is no .npy', npz(['a.npy', new Uint8Array(80)]), 'damaged'],
    ['too few numbers', npz(['a.npy', npyOf('<f8', '(2, 3)', new Uint8Array(8))]), 'damaged'],
    [
      'more numbers than can be',
      npz(['a.npy', npyOf('<f8', '(99999999999, 3)', new Uint8Array(8))]),
      'announces',
    ],
    ['pictures', npz(['a.npy', npyOf('|u1', '(60000, 28, 28)', new Uint8Array(8))]), '60,000 x 28 x 28'],
    ['nothing', npz(), 'damaged'],
  ])('with %s is refused in one sentence', async (_, bytes, sentence) => {
    expect(sentenceOf(await faultOf(open(bytes)))).toContain(sentence);
  });

  it('that would unpack to gigabytes is given up', async () => {
    const bomb = deflateRawSync(new Uint8Array(50_000_000));
    const honest = zipSync({ 'a.npy': new Uint8Array(12_000_000) });
    expect(sentenceOf(await faultOf(open(honest)))).toContain('announces');
    // Says that it is small: the bytes of another archive's file under its name.
    const small = zipSync({ 'a.npy': npyOf('<f8', '(1, 1)', new Uint8Array(8)) });
    const list = Buffer.from(small).indexOf('PK\x01\x02', 0, 'latin1');
    const liar = Buffer.concat([small.subarray(0, 35), bomb, small.subarray(list)]);
    const inList = 35 + bomb.length;
    liar.writeUInt32LE(bomb.length, inList + 20);
    liar.writeUInt32LE(inList, liar.length - 6);
    expect(sentenceOf(await faultOf(open(new Uint8Array(liar))))).toContain('damaged');
  });

  const hasNumPy = spawnSync('python3', ['-c', 'import numpy']).status === 0;
  const notRun = hasNumPy ? '' : ' (NOT RUN: this machine has no python3 with NumPy)';
  it.skipIf(!hasNumPy)(`that NumPy itself saved is read${notRun}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inklight-'));
    const program = `
import numpy as np
W, b = np.arange(6.0).reshape(2, 3), np.array([1, 2], np.float32)
np.savez("plain.npz", W=W, b=b)
np.savez_compressed("packed.npz", **{"dense/kernel": W.T, "dense/bias": b.astype(np.float16)})`;
    expect(spawnSync('python3', ['-c', program], { cwd: folder }).status).toBe(0);
    for (const name of ['plain.npz', 'packed.npz']) {
      const { network } = await openNetwork(name, new Uint8Array(readFileSync(join(folder, name))));
      expect(network.sizes).toEqual([3, 2]);
      expect(network.layers[0].weights).toEqual(Float64Array.of(0, 3, 1, 4, 2, 5));
      expect(network.layers[0].biases).toEqual(Float64Array.of(1, 2));
    }
  });
});

describe('JSON of other programs', () => {
  const open = (value: unknown) => openNetwork('a.json', jsonOf(value));

  it('may be a list, as of Keras’s get_weights()', async () => {
    const network = roundedNetwork([6, 4, 3]);
    const list = rowsOf(network).flatMap(({ weights, biases }) => [transposed(weights), biases]);
    expect((await open(list)).network).toEqual(network);
  });

  it.each([
    ['no lists', { name: 'Ada' }, 'not an Inklight network'],
    ['nothing', [], 'not an Inklight network'],
    ['rows of other lengths', { a: [[1, 2], [1]] }, 'its numbers are not those of its sizes'],
    ['far more lists than rows', Array(41_000).fill([]), 'not an Inklight network'],
    ['far more numbers than weights', [Array(1_100_000).fill(0)], 'announces 1,100,000 parameters'],
    ['words', { a: [['x']] }, 'its numbers are not those of its sizes'],
    ['lists within lists', { a: [[[[[[[[1]]]]]]]] }, '1 x 1 x 1 x 1 x 1 x 1;'],
    [
      'a name that is no word',
      { [`a\n\u202e\u0000${'b'.repeat(200)}`]: [[[1]]] },
      `“a ${'b'.repeat(38)}…” in`,
    ],
  ])('with %s is refused in one sentence', async (_, value, sentence) => {
    expect(sentenceOf(await faultOf(open(value)))).toContain(sentence);
  });
});
