/**
 * The reader's own network on their own machine: kept across a reload where the browser keeps anything, as a
 * file, opened from one. Storage is never needed: where there is none, or it is full, nothing is lost
 * but the reload.
 */
import { FormatError } from '../../formats/FormatError.ts';
import { type FileKind, fileKind } from '../../formats/fileKind.ts';
import { readNetwork, writeNetwork } from '../../formats/networkFile.ts';
import { readNetworkJson, writeNetworkJson } from '../../formats/networkJson.ts';
import type { Network } from '../../network/Network.ts';
import type { FileFaultTexts } from '../../text/fileFaults.ts';
import type { LearningTexts } from '../../text/learning.ts';
import { sayFault } from '../../text/sayFault.ts';
import type { SavedFile } from '../code/saveFile.ts';
import { checkedShape } from './loadNetwork.ts';

const storageKey = 'inklight.network';
/** The largest network has a million numbers: as text, some 20 characters each. */
const maxBytes = 25e6;

function toText(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromText(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Remembers a network; returns whether the browser keeps it. */
export function rememberNetwork(network: Network): boolean {
  try {
    localStorage.setItem(storageKey, toText(writeNetwork(network, 'float32')));
    return true;
  } catch {
    return false;
  }
}

/** The network remembered last; null when there is none, or it cannot be read. */
export function recallNetwork(): Network | null {
  try {
    const text = localStorage.getItem(storageKey);
    return text === null ? null : checkedShape(readNetwork(fromText(text)));
  } catch {
    return null;
  }
}

/** A network as the file that is opened again; where nothing can be saved its text is, too. */
export function networkFile(network: Network): SavedFile {
  return {
    name: 'my-network.bin',
    content: writeNetwork(network, 'float32'),
    asText: { name: 'my-network.json', write: () => writeNetworkJson(network) },
    isOfThisPageAlone: true,
  };
}

/** Why a file is no network, in one sentence. */
type NoNetwork = (texts: LearningTexts['notNetwork'], faults: FileFaultTexts) => string;

/** Reads a network from a file of the reader's; or gives what says why it is none that can be shown. */
export async function openNetworkFile(file: File): Promise<Network | NoNetwork> {
  if (file.size > maxBytes) return ({ tooLarge }) => tooLarge;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kind = fileKind(file.name, bytes);
    return isOther(kind) ? ({ other }) => other[kind] : checkedShape(read(kind, bytes));
  } catch (error) {
    if (!(error instanceof FormatError)) return ({ unreadable }) => unreadable;
    const { facts } = error;
    return (_, faults) => sayFault(faults, facts);
  }
}

type OtherKind = keyof LearningTexts['notNetwork']['other'];

function isOther(kind: FileKind): kind is OtherKind {
  return kind !== 'network' && kind !== 'networkJson' && kind !== 'unknown';
}

function read(kind: FileKind, bytes: Uint8Array): Network {
  return kind === 'networkJson' ? readNetworkJson(new TextDecoder().decode(bytes)) : readNetwork(bytes);
}
