import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  loadTrainingData,
  type TrainingData,
  validationCount,
} from '../../scripts/train/loadTrainingData.ts';
import { measureBounds } from '../../src/image/bounds.ts';
import { inputCount } from '../../src/network/lessonShape.ts';

const folder = mkdtempSync(join(tmpdir(), 'inklight-'));
const trainingCount = validationCount + 7;
let data: TrainingData;

function idx(magic: number, sizes: readonly number[], values: Uint8Array): Buffer {
  const head = Buffer.alloc(4 + 4 * sizes.length);
  head.writeUInt32BE(magic);
  sizes.forEach((size, index) => {
    head.writeUInt32BE(size, 4 + 4 * index);
  });
  return Buffer.concat([head, values]);
}

/**
 * The training files packed and the test files not; picture i is grey i % 251 all over, and its label i % 10.
 */
function writeMnist(): void {
  for (const [set, count] of [
    ['train', trainingCount],
    ['t10k', 3],
  ] as const) {
    const greys = Uint8Array.from(
      { length: count * inputCount },
      (_, at) => Math.floor(at / inputCount) % 251,
    );
    const labels = Uint8Array.from({ length: count }, (_, index) => index % 10);
    const files = {
      [`${set}-images-idx3-ubyte`]: idx(0x0803, [count, 28, 28], greys),
      [`${set}-labels-idx1-ubyte`]: idx(0x0801, [count], labels),
    };
    for (const [name, bytes] of Object.entries(files)) {
      if (set === 'train') writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes));
      else writeFileSync(join(folder, name), bytes);
    }
  }
}

function writeStrokes(): void {
  const lines = Array.from({ length: 60 }, (_, index) =>
    JSON.stringify({
      label: index % 10,
      writer: 1 + (index % 30),
      strokes: [
        [
          [100, 200],
          [150, 300],
          [100, 400],
        ],
      ],
    }),
  );
  writeFileSync(join(folder, 'strokes.jsonl'), lines.join('\n'));
}

beforeAll(async () => {
  writeMnist();
  writeStrokes();
  data = await loadTrainingData({ mnist: folder, strokes: join(folder, 'strokes.jsonl') });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('The training data', () => {
  it('keeps the last 5,000 training pictures to choose by', () => {
    expect(data.trainingPictures.labels).toHaveLength(7);
    expect(data.validationPictures.labels).toHaveLength(5000);
    expect(data.validationPictures.greys[0]).toBe(7);
    expect(data.trainingPictures.greys[6 * inputCount]).toBe(6);
    expect(data.testPictures.labels).toHaveLength(3);
  });

  it('has no writer on both sides of a line, and leaves none out', () => {
    const sets = [data.trainingDigits, data.validationDigits, data.heldOutDigits];
    const writers = sets.map((digits) => new Set(digits.map(({ writer }) => writer)));
    expect(writers.map(({ size }) => size)).toEqual([20, 5, 5]);
    expect(new Set(writers.flatMap((set) => [...set])).size).toBe(30);
  });

  it('has drawings fitted to the picture: 20 cells, in its middle', () => {
    const bounds = measureBounds(data.trainingDigits[0].drawing.strokes);
    expect(bounds?.top).toBeCloseTo(4, 9);
    expect(bounds?.bottom).toBeCloseTo(24, 9);
    expect((bounds?.left ?? 0) + (bounds?.right ?? 0)).toBeCloseTo(28, 9);
  });

  it('comes with a checksum of every file, of its bytes unpacked', () => {
    expect(Object.keys(data.checksums).sort()).toEqual([
      'pen-strokes',
      't10k-images-idx3-ubyte',
      't10k-labels-idx1-ubyte',
      'train-images-idx3-ubyte',
      'train-labels-idx1-ubyte',
    ]);
    for (const checksum of Object.values(data.checksums)) expect(checksum).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is refused with the name of the file that is wrong, and in one sentence', async () => {
    const strokes = join(folder, 'wrong.jsonl');
    writeFileSync(strokes, '\n{"label":10}');
    await expect(loadTrainingData({ mnist: folder, strokes })).rejects.toThrow(
      /wrong\.jsonl: Line 2 of this pen-stroke file is wrong at label: <=9 is expected, not 10\.$/,
    );
  });
});
