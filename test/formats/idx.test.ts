import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/FormatError.ts';
import { readIdxImages, readIdxLabels } from '../../src/formats/idx.ts';
import { inputCount } from '../../src/network/lessonShape.ts';
import { faultOf, gzip, sentenceOf } from './faults.ts';

/** An IDX file with a correct head and the given values. */
function idxFile(magic: number, sizes: readonly number[], values: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 + 4 * sizes.length + values.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic);
  sizes.forEach((size, index) => {
    view.setUint32(4 + 4 * index, size);
  });
  bytes.set(values, 4 + 4 * sizes.length);
  return bytes;
}

const greys = Uint8Array.from({ length: 3 * inputCount }, (_, index) => (index * 7) % 256);
const images = idxFile(0x0803, [3, 28, 28], greys);
const labels = idxFile(0x0801, [10], Uint8Array.of(5, 0, 4, 9, 1, 2, 3, 6, 7, 8));

describe('IDX files', () => {
  it('give back their pictures, plain and packed', async () => {
    for (const bytes of [images, await gzip(images)]) {
      const read = await readIdxImages(bytes);
      expect(read.count).toBe(3);
      expect(read.greys).toEqual(greys);
    }
  });

  it('give back their labels, plain and packed', async () => {
    expect([...(await readIdxLabels(labels))]).toEqual([5, 0, 4, 9, 1, 2, 3, 6, 7, 8]);
    expect([...(await readIdxLabels(await gzip(labels)))]).toEqual([5, 0, 4, 9, 1, 2, 3, 6, 7, 8]);
  });

  it('may hold no picture at all', async () => {
    expect((await readIdxImages(idxFile(0x0803, [0, 28, 28], new Uint8Array()))).count).toBe(0);
  });

  it.each([
    ['labels given for images', labels, 'not-ours', /not an IDX file of pictures/],
    [
      'pictures of another size',
      idxFile(0x0803, [3, 20, 30], greys),
      'impossible-sizes',
      /20 x 30, not 28 x 28/,
    ],
    [
      'four thousand million pictures',
      idxFile(0x0803, [2 ** 32 - 1, 28, 28], greys),
      'impossible-sizes',
      /4,294,967,295/,
    ],
    ['a cut file', images.subarray(0, 1000), 'cut-short', /1,000 of 2,368 bytes/],
    ['a cut head', images.subarray(0, 15), 'cut-short', /15 of 16 bytes/],
    ['an empty file', new Uint8Array(), 'cut-short', /0 of 16 bytes/],
    ['one byte too many', new Uint8Array([...images, 0]), 'too-long', /more than its 2,368 bytes/],
  ] as const)('of images refuse %s, plain and packed', async (_, bytes, fault, message) => {
    for (const given of [bytes, await gzip(bytes)]) {
      const error = await faultOf(readIdxImages(given));
      expect(error.fault).toBe(fault);
      expect(sentenceOf(error)).toMatch(message);
    }
  });

  it('of labels refuse a label that is not a digit, and name it', async () => {
    const error = await faultOf(readIdxLabels(idxFile(0x0801, [3], Uint8Array.of(1, 10, 2))));
    expect(error.fault).toBe('wrong-value');
    expect(sentenceOf(error)).toMatch(/Label 1 .* is 10/);
  });

  it('may be packed in several members, one behind the other, cut anywhere', async () => {
    for (const cuts of [[images.length], [5, 16, 900], [16, 16, 2000]]) {
      const parts = [0, ...cuts, images.length]
        .slice(1)
        .map((end, index) => images.subarray([0, ...cuts][index], end));
      const packed = Buffer.concat(await Promise.all(parts.map(gzip)));
      expect((await readIdxImages(packed)).greys).toEqual(greys);
    }
  });

  it('refuse members of which one is damaged or missing, or that something else follows', async () => {
    const parts = await Promise.all([images.subarray(0, 900), images.subarray(900)].map(gzip));
    const [first, second] = parts;
    const damaged = first.slice();
    damaged[damaged.length - 6] ^= 0xff;
    for (const [bytes, fault] of [
      [[first], 'cut-short'],
      [[first, second, second], 'too-long'],
      [[damaged, second], 'wrong-checksum'],
      [[first.subarray(0, -9), second], 'wrong-checksum'],
      [[first, second.subarray(0, -9)], 'wrong-checksum'],
    ] as const) {
      expect((await faultOf(readIdxImages(Buffer.concat(bytes)))).fault).toBe(fault);
    }
  });

  it('refuse a gzip that is damaged or cut, anywhere', async () => {
    const packed = await gzip(images);
    for (let length = 2; length < packed.length; length += 97) {
      expect((await faultOf(readIdxImages(packed.subarray(0, length)))).fault).toMatch(
        /wrong-checksum|cut-short/,
      );
    }
    const damaged = packed.slice();
    damaged[damaged.length - 6] = (damaged[damaged.length - 6] ?? 0) ^ 0xff;
    expect((await faultOf(readIdxImages(damaged))).fault).toBe('wrong-checksum');
  });

  it('that unpack to far more than they announce are given up early', async () => {
    const bomb = new Uint8Array(64_000_000);
    bomb.set(images);
    const before = process.memoryUsage().arrayBuffers;
    const packed = await gzip(bomb);
    expect((await faultOf(readIdxImages(packed))).fault).toBe('too-long');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30_000_000);
  });

  it('of any bytes give a result or a FormatError, nothing else', async () => {
    const head = fc.constantFrom([], [0, 0, 8, 3], [0, 0, 8, 1], [0x1f, 0x8b, 8, 0]);
    await fc.assert(
      fc.asyncProperty(head, fc.uint8Array({ maxLength: 60 }), async (start, rest) => {
        for (const read of [readIdxImages, readIdxLabels]) {
          const outcome = await read(Uint8Array.of(...start, ...rest)).catch((error: unknown) => error);
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(FormatError);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
