/**
 * Zip archives, as far as .npz needs them: files as they are or deflated, in one part, below 4 GB. Source:
 * PKWARE's APPNOTE. What an archive holds is read from the list at its end, which NumPy fills in truly;
 * memory is taken only for a length that was announced and allowed.
 */
import { crc32 } from './crc32.ts';
import { joinBytes } from './joinBytes.ts';

/** A file in an archive. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the list says of one. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when it is unpacked. */
  readonly byteCount: number;
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  readonly crc: number;
}

const [localMark, listMark, endMark] = [0x04034b50, 0x02014b50, 0x06054b50];
const [localBytes, listBytes, endBytes] = [30, 46, 22];
/** A comment may stand behind the end. */
const maximumComment = 65_535;
/** The first of January 1980, so that the same network gives the same file. */
const date = 0x21;

/** The archive of these files, none of them packed. */
export function writeZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const nameBytes = new TextEncoder().encode(name);
    const common = commonFields(nameBytes, bytes);
    const local = joinBytes([littleEndian([localMark, 4]), common, littleEndian([0, 2]), nameBytes]);
    // Comment, part and attributes: none; then where the file lies.
    const rest = littleEndian([0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    list.push(
      littleEndian([listMark, 4], [20, 2]),
      common,
      littleEndian([0, 2]),
      rest.subarray(2),
      nameBytes,
    );
    pieces.push(local, bytes);
    offset += local.length + bytes.length;
  }
  const listLength = list.reduce((count, piece) => count + piece.length, 0);
  const counts = littleEndian([files.length, 2], [files.length, 2], [listLength, 4], [offset, 4]);
  return joinBytes([...pieces, ...list, littleEndian([endMark, 4], [0, 4]), counts, littleEndian([0, 2])]);
}

/** Version, flags, method, time, date, checksum, both lengths, length of the name. */
function commonFields(name: Uint8Array, bytes: Uint8Array): Uint8Array {
  const lengths = [
    [bytes.length, 4],
    [bytes.length, 4],
    [name.length, 2],
  ] as const;
  return littleEndian([20, 2], [0, 2], [0, 2], [0, 2], [date, 2], [crc32(bytes), 4], ...lengths);
}

/** Whole numbers in so many bytes each. */
function littleEndian(...fields: readonly (readonly [value: number, byteCount: 2 | 4])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((count, [, byteCount]) => count + byteCount, 0)));
  let offset = 0;
  for (const [value, byteCount] of fields) {
    if (byteCount === 2) view.setUint16(offset, value, true);
    else view.setUint32(offset, value, true);
    offset += byteCount;
  }
  return new Uint8Array(view.buffer);
}

/** What the archive lists, of at most that many files; null when it is damaged, or not such an archive. */
export function listZip(bytes: Uint8Array, maximumFiles: number): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  if (count > maximumFiles) return null;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (offset + listBytes > end || view.getUint32(offset, true) !== listMark) return null;
    const entry = entryAt(view, offset);
    if (entry === null) return null;
    entries.push(entry);
    offset += listBytes + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(offset + at, true), 0);
  }
  return entries;
}

/** Where the end of the list is said; null when nowhere. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endBytes - maximumComment);
  for (let offset = view.byteLength - endBytes; offset >= first; offset--)
    if (view.getUint32(offset, true) === endMark) return offset;
  return null;
}

function entryAt(view: DataView, offset: number): ZipEntry | null {
  const method = view.getUint16(offset + 10, true);
  const [packedCount, byteCount] = [view.getUint32(offset + 20, true), view.getUint32(offset + 24, true)];
  const nameEnd = offset + listBytes + view.getUint16(offset + 28, true);
  const local = view.getUint32(offset + 42, true);
  const isEncrypted = (view.getUint16(offset + 8, true) & 1) === 1;
  if (isEncrypted || (method !== 0 && method !== 8) || nameEnd > view.byteLength) return null;
  if (local + localBytes > view.byteLength || view.getUint32(local, true) !== localMark) return null;
  const start = local + localBytes + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedCount > view.byteLength) return null;
  const name = new Uint8Array(
    view.buffer,
    view.byteOffset + offset + listBytes,
    nameEnd - offset - listBytes,
  );
  return {
    name: new TextDecoder().decode(name),
    byteCount,
    packed: new Uint8Array(view.buffer, view.byteOffset + start, packedCount),
    isDeflated: method === 8,
    crc: view.getUint32(offset + 16, true),
  };
}

/** The file of an entry; null when it is damaged, or not as long as was said. */
export async function unzip({ packed, byteCount, isDeflated, crc }: ZipEntry): Promise<Uint8Array | null> {
  const bytes = isDeflated ? await inflate(packed, byteCount) : packed;
  return bytes?.length === byteCount && crc32(bytes) === crc ? bytes : null;
}

/** Bytes fed at a time, so that what unpacks to more than it said is given up early. */
const sliceBytes = 16_384;

/** The bytes, exactly as many; null when there are more, or fewer, or damaged ones. */
async function inflate(packed: Uint8Array, byteCount: number): Promise<Uint8Array | null> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const feed = async () => {
    for (let from = 0; from < packed.length; from += sliceBytes)
      await writer.write(packed.slice(from, from + sliceBytes) as Uint8Array<ArrayBuffer>);
    await writer.close();
  };
  // What goes wrong there is what the reading of it rejects with.
  feed().catch(() => undefined);
  const bytes = new Uint8Array(byteCount);
  let filled = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return filled === byteCount ? bytes : null;
      if (filled + value.length > byteCount) return null;
      bytes.set(value, filled);
      filled += value.length;
    }
  } catch {
    return null;
  } finally {
    // A stream that has failed rejects the cancelling too.
    await reader.cancel().catch(() => undefined);
  }
}
