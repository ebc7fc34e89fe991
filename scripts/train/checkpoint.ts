/**
 * A training run as it stands between two of its segments, in a file: everything that the next segment
 * depends on, so that a run that was stopped goes on to the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Network } from '../../src/network/Network.ts';
import type { TrainingState } from '../../src/network/TrainingState.ts';

/** Where a run stands. */
export interface Checkpoint {
  /** The stage at work, from 0. */
  readonly stage: number;
  /** Segments of it that are over. */
  readonly segment: number;
  readonly state: TrainingState;
  /** The average of the weights, in a stage that ends with it. */
  readonly average: Network | null;
}

/** What a checkpoint belongs to: whatever else decides what comes out, as one text. */
export function runKey(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Writes it, whole or not at all. */
export function writeCheckpoint(file: string, key: string, checkpoint: Checkpoint): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, serialize({ key, checkpoint }));
  renameSync(`${file}.part`, file);
}

/** The checkpoint in a file; null where there is none. Throws where it belongs to another run. */
export function readCheckpoint(file: string, key: string): Checkpoint | null {
  if (!existsSync(file)) return null;
  const read = deserialize(readFileSync(file)) as { key: string; checkpoint: Checkpoint };
  if (read.key !== key) throw new Error(`${file} belongs to another run: other data, recipe or seed.`);
  return read.checkpoint;
}
