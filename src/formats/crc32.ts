/**
 * CRC-32, the checksum of gzip and PNG: finds any single damaged stretch of up to 32 bits, and others but
 * for one in four thousand million. Source: RFC 1952, section 8. It guards against accidents, not against
 * intent.
 */

/** The polynomial x^32 + x^26 + ... + 1, lowest bit first. */
const polynomial = 0xedb88320;

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? polynomial ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});

/** The CRC-32 of the bytes, 0...2^32 - 1. */
export function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (let index = 0; index < bytes.length; index++) {
    remainder = remainders[(remainder ^ bytes[index]) & 0xff] ^ (remainder >>> 8);
  }
  return (remainder ^ 0xffffffff) >>> 0;
}
