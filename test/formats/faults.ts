/**
 * What the tests of the formats share: packing bytes, and catching the one error that they may throw.
 */
import { gzipSync } from 'node:zlib';
import { FormatError } from '../../src/formats/FormatError.ts';
import { fileFaultTexts } from '../../src/text/fileFaults.ts';
import { sayFault } from '../../src/text/sayFault.ts';

/** The bytes packed by an implementation that is not the one under test. */
export async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(gzipSync(bytes));
}

/** The FormatError that a reader throws or rejects with; throws when it succeeds or fails in another way. */
export async function faultOf(outcome: Promise<unknown> | (() => unknown)): Promise<FormatError> {
  try {
    await (typeof outcome === 'function' ? outcome() : outcome);
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error('The reader accepted what it should refuse.');
}

/** What a reader is told of it. */
export function sentenceOf({ facts }: FormatError): string {
  return sayFault(fileFaultTexts.en, facts);
}
