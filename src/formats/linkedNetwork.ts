/**
 * A network that a link or a file carries, as text: what the reader has trained, or the few numbers that they
 * have changed of another, or both. Bytes, as base64url:
 *
 *   1                                                                      version
 *   n, then n bytes: a network file (networkFile.ts); n = 0 for none       varint
 *   m, then m times: how far from the last one, and the number itself      varint; varint, float32
 *   CRC-32 of all the bytes before it                                      4 bytes
 *
 * Numbers of a network are counted as they stand in it: layer by layer, w_jk at k * (neurons) + j, then b_j.
 * Its name is in linkedNetworkName.ts: no page that was not given one loads this.
 */
import type { Network } from '../network/Network.ts';
import { readBase64Url, writeBase64Url } from './base64Url.ts';
import { crc32 } from './crc32.ts';
import { FormatError } from './FormatError.ts';
import { readNetwork, writeNetwork } from './networkFile.ts';
import type { NetworkEncoding } from './networkFileHead.ts';
import { type ByteCursor, readVarint } from './readVarint.ts';
import { writeVarint } from './writeVarint.ts';

/** A number that is another one than in the network it belongs to. */
export interface NetworkEdit {
  /** Its place among all numbers of the network. */
  readonly at: number;
  readonly value: number;
}

export interface LinkedNetwork {
  /** The reader's own network; null where the page's is meant. */
  readonly own: Network | null;
  /** By their places, lowest first. */
  readonly edits: readonly NetworkEdit[];
}

const version = 1;
const checkBytes = 4;
/** More edits than this are longer than the whole network in steps of 8 bits. */
const maxEdits = 2000;
/** As many characters as the longest has, with every number as float32, and some more. */
const maxCharacters = 120_000;

/** All numbers of a network, in the order in which they are counted. */
function numbersOf({ layers }: Network): Float64Array[] {
  return layers.flatMap(({ weights, biases }) => [weights, biases]);
}

/** What differs; null where that is more than a link should list. */
function editsOf(network: Network, unedited: Network): NetworkEdit[] | null {
  const before = numbersOf(unedited);
  const edits: NetworkEdit[] = [];
  let start = 0;
  for (const [index, numbers] of numbersOf(network).entries()) {
    if (numbers !== before[index])
      for (const [place, value] of numbers.entries())
        if (value !== before[index][place]) edits.push({ at: start + place, value });
    if (edits.length > maxEdits) return null;
    start += numbers.length;
  }
  return edits;
}

function writeFloat(bytes: number[], value: number): void {
  bytes.push(...new Uint8Array(new Float32Array([value]).buffer));
}

/** Four bytes, the lowest first, as a number of 32 bits or a float of as many. */
function viewOf(bytes: Uint8Array, offset: number): DataView {
  if (offset + 4 > bytes.length) throw new FormatError('cut-short');
  return new DataView(bytes.buffer, bytes.byteOffset + offset, 4);
}

/** The network in use, and what it was before edits: that is one of the page, or the reader's own. */
interface NetworkToLink {
  readonly network: Network;
  /** Null where there are no edits. */
  readonly unedited: Network | null;
  readonly isOwn: boolean;
}

/**
 * The text; null where there is nothing to carry. int8 rounds the weights of a whole network to 255 steps a
 * layer; numbers that were edited are kept as float32 in either encoding.
 */
export function writeLinkedNetwork(
  { network, unedited, isOwn }: NetworkToLink,
  encoding: NetworkEncoding,
): string | null {
  const edits = unedited ? editsOf(network, unedited) : [];
  if (!isOwn && edits?.length === 0) return null;
  const own = edits === null ? network : isOwn ? (unedited ?? network) : null;
  const file = own ? [...writeNetwork(own, encoding)] : [];
  const bytes = [version];
  writeVarint(bytes, file.length);
  // One by one: as arguments of one call they would be too many.
  for (const byte of file) bytes.push(byte);
  writeVarint(bytes, edits?.length ?? 0);
  let last = 0;
  for (const { at, value } of edits ?? []) {
    writeVarint(bytes, at - last);
    writeFloat(bytes, value);
    last = at;
  }
  const check = crc32(Uint8Array.from(bytes));
  for (let shift = 0; shift < 32; shift += 8) bytes.push((check >>> shift) & 0xff);
  return writeBase64Url(bytes);
}

/** Reads one, of whatever shape. Throws a FormatError for anything else. */
export function readLinkedNetwork(text: string): LinkedNetwork {
  const bytes = text.length <= maxCharacters ? readBase64Url(text) : null;
  if (!bytes || bytes.length <= checkBytes) throw new FormatError('wrong-value');
  const body = bytes.subarray(0, -checkBytes);
  if (viewOf(bytes, body.length).getUint32(0, true) !== crc32(body)) throw new FormatError('wrong-value');
  const cursor: ByteCursor = { bytes: body, offset: 0 };
  if (readVarint(cursor) !== version) throw new FormatError('wrong-value');
  const fileLength = readVarint(cursor);
  const own = fileLength === 0 ? null : readNetwork(body.slice(cursor.offset, cursor.offset + fileLength));
  cursor.offset += fileLength;
  const count = readVarint(cursor);
  if (count > maxEdits) throw new FormatError('wrong-value');
  const edits: NetworkEdit[] = [];
  for (let at = 0, index = 0; index < count; index++) {
    at += readVarint(cursor);
    const value = viewOf(body, cursor.offset).getFloat32(0, true);
    if (!Number.isFinite(value)) throw new FormatError('not-finite');
    cursor.offset += 4;
    edits.push({ at, value });
  }
  return { own, edits };
}

/** The network with these numbers in it. Throws a FormatError where it has no such place. */
export function withEdits(network: Network, edits: readonly NetworkEdit[]): Network {
  const layers = network.layers.map((layer) => ({
    ...layer,
    weights: layer.weights.slice(),
    biases: layer.biases.slice(),
  }));
  const edited: Network = { ...network, layers };
  const arrays = numbersOf(edited);
  for (const { at, value } of edits) {
    let place = at;
    const numbers = arrays.find((array) => {
      if (place < array.length) return true;
      place -= array.length;
      return false;
    });
    if (!numbers) throw new FormatError('wrong-value');
    numbers[place] = value;
  }
  return edited;
}
