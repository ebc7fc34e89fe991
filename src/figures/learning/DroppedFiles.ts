/**
 * Files that the reader has handed over: which of them are of use, what is wrong with the others, and the
 * pictures that they make together. A file is read to be judged, and again whenever it is trained on.
 */

import type { PictureSource } from '../../components/data/PictureSource.ts';
import { FormatError } from '../../formats/FormatError.ts';
import { fileKind, fileKindBytes } from '../../formats/fileKind.ts';
import {
  dividePictures,
  type PictureFile,
  type PictureHead,
  planPictures,
  readPictureFile,
  type SetName,
  sampleOf,
} from '../../formats/pictureFiles.ts';
import type { Network } from '../../network/Network.ts';
import type { DataTexts } from '../../text/data.ts';
import type { FileFaultTexts } from '../../text/fileFaults.ts';
import { sayFault } from '../../text/sayFault.ts';
import { areTransposed } from './model/areTransposed.ts';
import { transposePictures } from './model/transposePictures.ts';
import type { HandedFolder, Handful } from './takeHandful.ts';

/** The file itself, which is read again when it is trained on, and what was found in it. */
interface GoodFile {
  readonly file: File;
  readonly head: PictureHead;
  /** Some of its values, to judge it by. */
  readonly sample: Uint8Array;
}

/** Why a file is of no use; isOther when it is not meant to be one of pictures or labels at all. */
interface BadFile {
  readonly fault: string;
  readonly isOther: boolean;
}

/** What became of all files so far. */
export interface DroppedFiles {
  /** At most one for each set and content: the last one handed over. */
  readonly good: readonly GoodFile[];
  /**
   * A sentence for each file of the last handful that is of no use, and one if the good ones do not go
   * together.
   */
  readonly faults: readonly string[];
  /** The pictures, if the files are enough. */
  readonly source: PictureSource | null;
}

/** What judging files takes. */
export interface Judging {
  readonly texts: DataTexts;
  readonly faultTexts: FileFaultTexts;
  /** A network that reads digits, by which one sees how they lie; null when it cannot be had. */
  readonly askReader: () => Promise<Network | null>;
}

/** Before any file. */
export const noFiles: DroppedFiles = { good: [], faults: [], source: null };

/** A little more than the largest file that the reader of IDX files takes. */
const maxBytes = 230e6;

/** The files so far and some more, judged. Never rejects. */
export async function addFiles(
  before: DroppedFiles,
  { files, folders }: Handful,
  judging: Judging,
): Promise<DroppedFiles> {
  let { good } = before;
  const { texts } = judging;
  const faults: string[] = [];
  const take = async (handed: readonly File[]) => {
    const bad: BadFile[] = [];
    for (const file of handed) {
      const judged = await judge(file, judging);
      if ('fault' in judged) bad.push(judged);
      else good = [...good.filter(({ head }) => !isSamePart(head, judged.head)), judged];
    }
    return bad;
  };
  faults.push(...(await take(files)).map(({ fault }) => fault));
  for (const folder of folders) {
    const bad = typeof folder.files === 'string' ? [] : await take(folder.files);
    faults.push(...faultsOfFolder(folder, bad, texts));
  }
  try {
    return { good, faults, source: await sourceOf(good, judging) };
  } catch (error) {
    return { good, faults: [...faults, messageOf(error, judging)], source: null };
  }
}

/** What else lies in a folder is passed over, unless there is nothing but that. */
function faultsOfFolder({ name, files }: HandedFolder, bad: readonly BadFile[], texts: DataTexts): string[] {
  if (typeof files === 'string') return [texts.fault(name, texts.folder[files])];
  const isOther = bad.every((file) => file.isOther);
  if (bad.length === files.length && isOther) return [texts.fault(name, texts.folder['nothing here'])];
  return bad.filter((file) => !file.isOther).map(({ fault }) => fault);
}

/** What a file holds, or the sentence on why it is of no use. */
async function judge(file: File, { texts, faultTexts }: Judging): Promise<GoodFile | BadFile> {
  const bad = (sentence: string, isOther: boolean) => ({ fault: texts.fault(file.name, sentence), isOther });
  try {
    const start = new Uint8Array(await file.slice(0, fileKindBytes).arrayBuffer());
    const kind = fileKind(file.name, start);
    // Nothing of it is read then: it may be any size.
    if (file.size > 0 && kind !== 'idx' && kind !== 'gzip') return bad(texts.other[kind], true);
    if (file.size > maxBytes) return bad(texts.tooLarge, false);
    const read = await readFile(file);
    const { name, set, content, count } = read;
    return { file, head: { name, set, content, count }, sample: sampleOf(read) };
  } catch (error) {
    if (!(error instanceof FormatError)) return bad(texts.unreadable, false);
    return bad(sayFault(faultTexts, error.facts), error.fault === 'not-ours');
  }
}

async function readFile(file: File): Promise<PictureFile> {
  return readPictureFile(file.name, new Uint8Array(await file.arrayBuffer()));
}

function isSamePart(one: PictureHead, other: PictureHead): boolean {
  return one.set === other.set && one.content === other.content;
}

async function sourceOf(good: readonly GoodFile[], { askReader }: Judging): Promise<PictureSource | null> {
  const plan = planPictures(good.map(({ head }) => head));
  if (!plan) return null;
  const { trainingCount, testCount, isHeldOut } = plan;
  const reader = await askReader();
  const turned = reader ? setsToTurn(good, reader) : [];
  const load = async () => {
    const files = await Promise.all(good.map(({ file }) => readFile(file)));
    for (const { set, content, values } of files) {
      if (content === 'images' && turned.includes(set)) transposePictures(values);
    }
    const pictures = dividePictures(files);
    if (!pictures) throw new Error('The files have changed since they were chosen.');
    return pictures;
  };
  return { kind: 'files', trainingCount, testCount, isHeldOut, areTurned: turned.length > 0, load };
}

/** The sets whose pictures lie with rows and columns swapped. */
function setsToTurn(good: readonly GoodFile[], reader: Network): readonly SetName[] {
  const sampleIn = (set: SetName, content: PictureHead['content']) =>
    good.find(({ head }) => head.set === set && head.content === content)?.sample;
  return (['training', 'test'] as const).filter((set) => {
    const [greys, labels] = [sampleIn(set, 'images'), sampleIn(set, 'labels')];
    return greys && labels && areTransposed(reader, { greys, labels });
  });
}

function messageOf(error: unknown, { faultTexts }: Judging): string {
  if (error instanceof FormatError) return sayFault(faultTexts, error.facts);
  throw error;
}
