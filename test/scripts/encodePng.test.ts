import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../scripts/train/encodePng.ts';
import { crc32 } from '../../src/formats/crc32.ts';

const bytes = Uint8Array.of(255, 0, 9, 1, 2, 3, 255, 0, 9, 0, 250, 3);
const png = encodePng({ width: 2, height: 2, bytes });

/** The chunks of a PNG by their names; each checksum is checked. */
function chunksOf(file: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    expect(file.readUInt32BE(end)).toBe(crc32(file.subarray(at + 4, end)) >>> 0);
    chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}

describe('A PNG', () => {
  it('begins as every PNG does and has its three chunks, whole', () => {
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([...chunksOf(png).keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
  });

  it('says its size and that a pixel is red, green, blue, 8 bits each', () => {
    expect([...(chunksOf(png).get('IHDR') ?? [])]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  });

  it('gives the pixels back when each row is added to the one above', () => {
    const rows = inflateSync(chunksOf(png).get('IDAT') ?? Buffer.alloc(0));
    expect([rows[0], rows[7]]).toEqual([2, 2]);
    const first = [...rows.subarray(1, 7)];
    const second = [...rows.subarray(8)].map((difference, i) => (difference + first[i]) & 0xff);
    expect([...first, ...second]).toEqual([...bytes]);
  });

  it('is refused for bytes that are not that many pixels', () => {
    expect(() => encodePng({ width: 2, height: 3, bytes })).toThrow(RangeError);
  });
});
