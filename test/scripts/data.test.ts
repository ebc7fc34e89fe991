import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataError } from '../../scripts/data/DataError.ts';
import type { MnistSet } from '../../scripts/data/mnistFiles.ts';
import { type Obtain, obtainByFetching, obtainFrom } from '../../scripts/data/obtainMnist.ts';
import { packMnist } from '../../scripts/data/packMnist.ts';
import { readPackNote, readPicturePack } from '../../src/formats/picturePack.ts';
import { idxImages, idxLabels } from '../formats/idxFiles.ts';
import { type Mirror, type MirrorOptions, openMirror } from './dataServer.ts';

const plain: Record<string, Uint8Array> = {
  'train-images': idxImages(40),
  'train-labels': idxLabels(40),
  't10k-images': idxImages(9),
  't10k-labels': idxLabels(9),
};
const packed = Object.fromEntries(
  Object.entries(plain).map(([name, bytes]) => [`${name}.gz`, new Uint8Array(gzipSync(bytes))]),
);
const fileOf = (name: string) => ({ name, sha256: createHash('sha256').update(plain[name]).digest('hex') });
const setOf = (name: string): MnistSet => ({
  images: fileOf(`${name}-images`),
  labels: fileOf(`${name}-labels`),
});
const sets = { training: setOf('train'), test: setOf('t10k') };

let folder = '';
let mirrors: Mirror[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inklight-data-'));
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const mirror of mirrors) await mirror.close();
  mirrors = [];
});

async function mirror(options: MirrorOptions): Promise<Mirror> {
  const opened = await openMirror(options);
  mirrors.push(opened);
  return opened;
}

const fetchFrom = (...from: Mirror[]): Obtain =>
  obtainByFetching(
    from.map(({ url }) => url),
    join(folder, 'cache'),
    () => {},
  );

const pack = (obtain: Obtain) => packMnist(obtain, join(folder, 'mnist'), sets);

async function messageOf(outcome: Promise<unknown>): Promise<string> {
  const error = await outcome.catch((reason: unknown) => reason);
  if (!(error instanceof DataError)) throw new Error(`It did not fail as it should: ${error}`);
  return error.message;
}

function writeFolder(files: Readonly<Record<string, Uint8Array>>): string {
  const from = join(folder, 'from');
  mkdirSync(from);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(from, name), bytes);
  return from;
}

describe('data from a folder', () => {
  it.each([
    ['packed', packed],
    ['plain', plain],
  ])('is packed for the site when it is %s', async (_, files) => {
    const report = await pack(obtainFrom(writeFolder(files)));
    expect(report).toMatchObject({ trainingCount: 40, testCount: 9 });
    const read = (name: string) => readFileSync(join(folder, 'mnist', name));
    expect(readPackNote(read('pack.json').toString())).toEqual({ trainingCount: 40, testCount: 9 });
    const { greys, labels } = await readPicturePack(read('training.bin'));
    expect(greys).toEqual(plain['train-images'].subarray(16));
    expect(labels).toEqual(plain['train-labels'].subarray(8));
  });

  it('is refused with the name of the file that is missing, wrong or damaged', async () => {
    const from = writeFolder(packed);
    const spoil = (bytes: Uint8Array) => writeFileSync(join(from, 't10k-labels.gz'), bytes);
    spoil(packed['train-labels.gz']);
    expect(await messageOf(pack(obtainFrom(from)))).toMatch(/t10k-labels has the wrong checksum/);
    spoil(packed['t10k-labels.gz'].subarray(0, -9));
    expect(await messageOf(pack(obtainFrom(from)))).toMatch(/t10k-labels is packed with gzip and damaged/);
    rmSync(join(from, 't10k-labels.gz'));
    expect(await messageOf(pack(obtainFrom(from)))).toMatch(/no t10k-labels/);
  });

  it('leaves the pack that was there, and no half of a new one, when it is refused', async () => {
    await pack(obtainFrom(writeFolder(packed)));
    const before = readFileSync(join(folder, 'mnist/training.bin'));
    rmSync(join(folder, 'from/t10k-images.gz'));
    await messageOf(pack(obtainFrom(join(folder, 'from'))));
    expect(readFileSync(join(folder, 'mnist/training.bin'))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['from', 'mnist']);
  });
});

describe('data from mirrors', () => {
  it('are fetched from the first one that has them', async () => {
    const [none, good] = [await mirror({ files: {} }), await mirror({ files: packed })];
    expect(await pack(fetchFrom(none, good))).toMatchObject({ trainingCount: 40, testCount: 9 });
  });

  it('are asked for the rest only, when a fetch broke off', async () => {
    const broken = await mirror({ files: packed, breaksAfter: [700, 100] });
    await pack(fetchFrom(broken));
    expect(broken.ranges.slice(0, 3)).toEqual([null, 'bytes=700-', 'bytes=800-']);
  });

  it('are asked for the rest only, when the program was interrupted', async () => {
    mkdirSync(join(folder, 'cache'));
    writeFileSync(join(folder, 'cache/train-images.gz'), packed['train-images.gz'].subarray(0, 500));
    const good = await mirror({ files: packed });
    await pack(fetchFrom(good));
    expect(good.ranges[0]).toBe('bytes=500-');
  });

  it('are fetched whole by a server that knows no ranges', async () => {
    const broken = await mirror({ files: packed, breaksAfter: [700], knowsRanges: false });
    expect(await pack(fetchFrom(broken))).toMatchObject({ trainingCount: 40 });
  });

  it('are fetched anew from the next one when what came is wrong', async () => {
    const wrong = await mirror({ files: { ...packed, 'train-images.gz': packed['t10k-images.gz'] } });
    const good = await mirror({ files: packed });
    expect(await pack(fetchFrom(wrong, good))).toMatchObject({ trainingCount: 40 });
    expect(good.ranges[0]).toBeNull();
  });

  it('are not packed when every one of them is wrong or out of reach, and one sentence says why', async () => {
    const wrong = await mirror({ files: { ...packed, 'train-images.gz': packed['t10k-images.gz'] } });
    const gone = await mirror({ files: packed });
    await gone.close();
    const message = await messageOf(pack(fetchFrom(wrong, gone)));
    expect(message).toMatch(/wrong checksum .* could not be reached .*ECONNREFUSED.* --from DIR$/);
    expect(existsSync(join(folder, 'mnist'))).toBe(false);
  });
});
