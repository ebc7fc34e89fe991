/**
 * MNIST as `npm run data` packs it for the site. A site without it is never asked for it: each request would
 * fail, and be an error in the console.
 */
import { FormatError } from '../../formats/FormatError.ts';
import { type PictureSet, readPackNote, readPicturePack } from '../../formats/picturePack.ts';
import { FetchError, fetchBytes } from '../page/fetchBytes.ts';
import type { PictureSource } from './PictureSource.ts';

const folder = 'mnist/';
/**
 * More than a note is long, and a little more than the larger file, unpacked on its way by a server that does
 * so.
 */
const maxNoteBytes = 1000;
const maxPackBytes = 64e6;

/** The site's MNIST; null when it has none, or it is not whole, or cannot be had now. */
export async function findMnist(): Promise<PictureSource | null> {
  if (!isMnistHere()) return null;
  try {
    const bytes = await fetchBytes(address('pack.json'), maxNoteBytes);
    const note = readPackNote(new TextDecoder().decode(bytes));
    return { kind: 'mnist', ...note, isHeldOut: false, areTurned: false, load: loadMnist };
  } catch (error) {
    // Some servers answer with a page of theirs instead of a fault.
    if (error instanceof FormatError || error instanceof FetchError) return null;
    throw error;
  }
}

async function loadMnist(): Promise<{ training: PictureSet; test: PictureSet }> {
  const [training, test] = await Promise.all(['training.bin', 'test.bin'].map(loadPack));
  return { training, test };
}

async function loadPack(name: string): Promise<PictureSet> {
  return readPicturePack(await fetchBytes(address(name), maxPackBytes));
}

/** Whether the page says that its site had MNIST when it was built: vite.config.ts writes that into it. */
export function isMnistHere(): boolean {
  return document.querySelector('meta[name="inklight-pictures"][content="mnist"]') !== null;
}

/** The site's 10,000 test pictures; null where there are none, and where they cannot be had or read. */
export async function loadMnistTest(): Promise<PictureSet | null> {
  if (!isMnistHere()) return null;
  try {
    return await loadPack('test.bin');
  } catch (error) {
    if (error instanceof FormatError || error instanceof FetchError) return null;
    throw error;
  }
}

function address(name: string): URL {
  return new URL(folder + name, document.baseURI);
}
