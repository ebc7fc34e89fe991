/**
 * The one error of this folder: a file or a text is not what it should be. Its message is one English
 * sentence that a reader can be shown; its fault says the same to a program (or to a translation).
 * Readers of this folder throw nothing else, whatever bytes they are given.
 */

/** What can be wrong with a file. */
export type Fault =
  | 'not-ours'
  | 'newer-version'
  | 'cut-short'
  | 'too-long'
  | 'wrong-checksum'
  | 'impossible-sizes'
  | 'not-finite'
  | 'wrong-value';

/** A file or text that cannot be read. The message is one sentence for people. */
export class FormatError extends Error {
  /** The kind of fault, for programs. */
  readonly fault: Fault;

  constructor(fault: Fault, message: string) {
    super(message);
    this.name = 'FormatError';
    this.fault = fault;
  }
}

/** A count as people write it in a sentence: 13408 -> "13,408". */
export function countText(count: number): string {
  return count.toLocaleString('en');
}
