/**
 * Files that the reader has handed over: which of them are of use, what is wrong with the others, and the
 * pictures that they make together. A file is read to be judged, and again whenever it is trained on.
 */
import { FormatError } from '../../formats/FormatError.ts';
import {
  type PictureFile,
  type PictureHead,
  planPictures,
  readPictureFile,
  sortPictures,
} from '../../formats/pictureFiles.ts';
import type { DataMessages } from '../../text/data.ts';
import type { PictureSource } from './PictureSource.ts';

/** The file itself, which is read again when it is trained on, and what was found in it. */
interface GoodFile {
  readonly file: File;
  readonly head: PictureHead;
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

/** Before any file. */
export const noFiles: DroppedFiles = { good: [], faults: [], source: null };

/** A little more than the largest file that the reader of IDX files takes. */
const mostBytes = 230e6;

/** The files so far and some more, judged. Never rejects. */
export async function addFiles(
  before: DroppedFiles,
  files: readonly File[],
  texts: DataMessages,
): Promise<DroppedFiles> {
  let { good } = before;
  const faults: string[] = [];
  for (const file of files) {
    const judged = await judge(file, texts);
    if (typeof judged === 'string') faults.push(judged);
    else good = [...good.filter(({ head }) => !isSamePart(head, judged)), { file, head: judged }];
  }
  try {
    return { good, faults, source: sourceOf(good) };
  } catch (error) {
    return { good, faults: [...faults, messageOf(error)], source: null };
  }
}

/** What a file holds, or the sentence on why it is of no use. */
async function judge(file: File, texts: DataMessages): Promise<PictureHead | string> {
  if (file.size > mostBytes) return texts.fault(file.name, texts.tooLarge);
  try {
    const { name, set, content, count } = await readFile(file);
    return { name, set, content, count };
  } catch (error) {
    return texts.fault(file.name, error instanceof FormatError ? error.message : texts.unreadable);
  }
}

async function readFile(file: File): Promise<PictureFile> {
  return readPictureFile(file.name, new Uint8Array(await file.arrayBuffer()));
}

function isSamePart(one: PictureHead, other: PictureHead): boolean {
  return one.set === other.set && one.content === other.content;
}

function sourceOf(good: readonly GoodFile[]): PictureSource | null {
  const plan = planPictures(good.map(({ head }) => head));
  if (!plan) return null;
  const { trainingCount, testCount, isHeldOut } = plan;
  const load = async () => {
    const pictures = sortPictures(await Promise.all(good.map(({ file }) => readFile(file))));
    if (!pictures) throw new Error('The files have changed since they were chosen.');
    return pictures;
  };
  return { kind: 'files', trainingCount, testCount, isHeldOut, load };
}

function messageOf(error: unknown): string {
  if (error instanceof FormatError) return error.message;
  throw error;
}
