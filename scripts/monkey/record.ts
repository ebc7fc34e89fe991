/**
 * What has been done of a run, in a file from which it goes on; and what was found, each in a file of its own
 * from which it is done again.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Sitting } from './Action.ts';
import type { Fault } from './checks.ts';

/** In a folder that git ignores. */
const folder = '.cache/monkey';

/** How far a run has come. */
export interface Progress {
  readonly sittings: number;
  readonly actions: number;
  readonly faults: readonly string[];
}

const nothing: Progress = { sittings: 0, actions: 0, faults: [] };
const progressFile = (seed: number) => `${folder}/seed-${seed}.json`;

/** Where a run with that seed was stopped; its beginning, if it never was. */
export function readProgress(seed: number): Progress {
  const file = progressFile(seed);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Progress) : nothing;
}

export function writeProgress(seed: number, progress: Progress): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(progressFile(seed), JSON.stringify(progress));
}

/** A fault, with what leads to it. */
export interface FaultFile extends Sitting {
  readonly fault: Fault;
}

/** Writes it down; gives the file's name. */
export function writeFault(name: string, found: FaultFile): string {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}.json`;
  writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
  return file;
}

/** Reads it back. Throws one sentence where it is none. */
export function readFault(file: string): FaultFile {
  let read: Partial<FaultFile> | null = null;
  try {
    read = JSON.parse(readFileSync(file, 'utf8')) as Partial<FaultFile>;
  } catch {
    // Said below.
  }
  if (typeof read?.path !== 'string' || !Array.isArray(read.actions) || typeof read.fault !== 'object')
    throw new Error(`${file} is no file that \`npm run monkey\` has written.`);
  return read as FaultFile;
}
