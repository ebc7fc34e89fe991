/**
 * Bytes of one of MNIST's files, packed or not -> the file, unpacked and known to be the right one.
 */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { isGzip } from '../../src/formats/unpack.ts';
import { DataError } from './DataError.ts';
import type { MnistFile } from './mnistFiles.ts';

/** A little more than the largest of the files, unpacked. */
const maxBytes = 64e6;

/** Throws a DataError when the file is damaged or not the one it should be. */
export function unpackChecked(file: MnistFile, bytes: Uint8Array): Uint8Array {
  const plain = isGzip(bytes) ? gunzip(file.name, bytes) : bytes;
  const sha256 = createHash('sha256').update(plain).digest('hex');
  if (sha256 !== file.sha256) {
    throw new DataError(`${file.name} has the wrong checksum (SHA-256 ${sha256}, not ${file.sha256})`);
  }
  return plain;
}

function gunzip(name: string, bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch {
    throw new DataError(`${name} is packed with gzip and damaged or cut short`);
  }
}
