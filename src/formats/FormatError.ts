/**
 * The one error of this folder: a file or a text is not what it should be. Its fault says so to a program;
 * its facts are what a reader is told, in the words of text/faults.ts and text/fileFaults.ts. Readers of
 * this folder throw nothing else, whatever bytes they are given.
 */
import type { FaultFacts } from './FaultFacts.ts';

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

/** A file or text that cannot be read. The message is for developers. */
export class FormatError extends Error {
  /** The kind of fault, for programs. */
  readonly fault: Fault;
  /** What there is to say of it. */
  readonly facts: FaultFacts;

  /** Without facts nobody is told more than that something cannot be read. */
  constructor(fault: Fault, facts: FaultFacts = { says: 'unreadable' }) {
    super(`${fault}: ${facts.says}`);
    this.name = 'FormatError';
    this.fault = fault;
    this.facts = facts;
  }
}
