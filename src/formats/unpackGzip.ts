/**
 * Unpacks gzip (RFC 1952) by the platform's own DecompressionStream, a piece at a time. A file may be several
 * packed ones, one behind the other ("members"), as `cat` and parallel packers make them; the platform reads
 * one, and does not say where it ended. But it refuses what is fed to it behind the end: pieces are cut where
 * a member may begin, and the piece that is refused there is where the next one does.
 */

/** Bytes fed to the unpacker at a time: small enough that a hostile file is stopped early. */
const sliceBytes = 16_384;

/**
 * The plain bytes, piece by piece, only as fast as they are asked for. Throws when a member is damaged, cut
 * short, or followed by anything but another one.
 */
export async function* unpackGzip(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  let start = 0;
  while (start < bytes.length) start = yield* unpackMember(bytes, start);
}

/** Unpacks the member that begins there; gives the place behind it. */
async function* unpackMember(bytes: Uint8Array, start: number): AsyncGenerator<Uint8Array, number> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let [fed, byteCount] = [start, 0];
  const feed = async () => {
    while (fed < bytes.length) {
      const end = cutOf(bytes, fed);
      await writer.write(bytes.slice(fed, end) as Uint8Array<ArrayBuffer>);
      fed = end;
    }
    await writer.close();
  };
  // What goes wrong there is what the reading of it rejects with.
  feed().catch(() => undefined);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return bytes.length;
      byteCount += value.length;
      yield value;
    }
  } catch (error) {
    // All that came out of the pieces before has been read: a piece is taken in only when more is asked for.
    if (fed > start && isMemberStart(bytes, fed) && sizeBefore(bytes, fed) === byteCount % 2 ** 32)
      return fed;
    throw error;
  } finally {
    // A stream that has failed rejects the cancelling too; what it has to say has been said above.
    await reader.cancel().catch(() => undefined);
  }
}

/** Where the piece ends that begins there: before the next place where a member may begin. */
function cutOf(bytes: Uint8Array, from: number): number {
  const end = Math.min(from + sliceBytes, bytes.length);
  const piece = bytes.subarray(from, end);
  for (let at = piece.indexOf(0x1f, 1); at > 0; at = piece.indexOf(0x1f, at + 1)) {
    if (isMemberStart(bytes, from + at)) return from + at;
  }
  return end;
}

/** Whether the bytes there begin as a member does: its mark, the one method, and no flag that is reserved. */
function isMemberStart(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && bytes[at + 3] < 0x20;
}

/** What a member that ends there says of its plain size, modulo 2 ** 32. */
function sizeBefore(bytes: Uint8Array, end: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(end - 4, true);
}
