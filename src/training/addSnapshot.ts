/**
 * The snapshots that a run can be rewound to, each with all that is needed to go on from it exactly: the
 * network and the optimiser's memory in double precision. (The order of the examples, and the synthetic
 * digits, follow from the seed.)
 *
 * They live in the page, so that they outlast a worker. There are at most 120, and fewer where they are
 * large: for the lesson's network with Adam a snapshot is 312 kB. What is dropped is what is missed least:
 * the snapshot whose neighbours are closest to each other, in proportion to how far the run had come. So they
 * lie denser among the first.
 */
import { parameterCount } from '../network/createNetwork.ts';
import type { TrainingState } from '../network/TrainingState.ts';
import type { Snapshot } from './TrainingRun.ts';

/** A snapshot with its whole state, whose network it shares. Neither ever changes. */
export interface KeptSnapshot {
  readonly snapshot: Snapshot;
  readonly state: TrainingState;
}

/** The most snapshots, whatever their size, and the fewest. */
const maxSnapshots = 120;
const minSnapshots = 24;
/** About as much memory as they may take. */
const maxBytes = 24e6;
/** The newest ones stay: a run that is lost goes on from the last. */
const newestKept = 4;
const bytesPerNumber = 8;
const memoryPerParameter = { sgd: 0, momentum: 1, adam: 2 };

/** How many snapshots of that run's size are kept. */
function snapshotLimit({ network, optimiser }: TrainingState): number {
  const numbers = parameterCount(network.sizes) * (1 + memoryPerParameter[optimiser]);
  const fitting = Math.floor(maxBytes / (bytesPerNumber * numbers));
  return Math.max(minSnapshots, Math.min(maxSnapshots, fitting));
}

/**
 * The snapshots, oldest first, with one more at their end, and without the one missed least if they are too
 * many. `spared` stays in any case.
 */
export function addSnapshot(
  snapshots: readonly KeptSnapshot[],
  added: KeptSnapshot,
  spared: KeptSnapshot | null = null,
): readonly KeptSnapshot[] {
  const all = [...snapshots, added];
  if (all.length <= snapshotLimit(added.state)) return all;
  const leastMissed = findLeastMissed(all, spared);
  return all.filter((_, index) => index !== leastMissed);
}

/** Never the first, nor one of the newest. */
function findLeastMissed(all: readonly KeptSnapshot[], spared: KeptSnapshot | null): number {
  let [least, found] = [Infinity, -1];
  for (let index = 1; index < all.length - newestKept; index++) {
    if (all[index] === spared) continue;
    const next = all[index + 1].snapshot.examplesSeen;
    const gap = (next - all[index - 1].snapshot.examplesSeen) / next;
    if (gap < least) [least, found] = [gap, index];
  }
  return found;
}
