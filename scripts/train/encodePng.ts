/**
 * Pixels -> a PNG file (ISO/IEC 15948): 8 bits a channel, red, green, blue, every row filtered by the one
 * above, which packs pictures of large cells well. No other kind of PNG is written.
 */
import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src/formats/crc32.ts';

/** A picture: 3 bytes a pixel (red, green, blue), row-major from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const channelCount = 3;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/**
 * Bits a channel; colour type 2 is red, green, blue; then the only compression, the only filters, no
 * interlacing.
 */
const format = [8, 2, 0, 0, 0];
/** Each byte is written as its difference from the byte above. */
const filterUp = 2;

/**
 * The bytes of a PNG file that shows the pixels. Throws a RangeError when there are not 3 x width x height
 * bytes.
 */
export function encodePng({ width, height, bytes }: Pixels): Buffer {
  if (bytes.length !== channelCount * width * height) {
    throw new RangeError(`${width} x ${height} pixels are not ${bytes.length} bytes.`);
  }
  const head = Buffer.alloc(8);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', Buffer.concat([head, Buffer.from(format)])),
    chunk('IDAT', deflateSync(filtered(bytes, channelCount * width), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row after a byte that names its filter. */
function filtered(bytes: Uint8Array, rowLength: number): Uint8Array {
  const rowCount = bytes.length / rowLength;
  const rows = new Uint8Array(bytes.length + rowCount);
  for (let row = 0; row < rowCount; row++) {
    const to = row * (rowLength + 1);
    rows[to] = filterUp;
    for (let i = 0; i < rowLength; i++) {
      const at = row * rowLength + i;
      rows[to + 1 + i] = bytes[at] - (row === 0 ? 0 : bytes[at - rowLength]);
    }
  }
  return rows;
}

/** Length, name, content, and the checksum of name and content. */
function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(named) >>> 0);
  return Buffer.concat([length, named, checksum]);
}
