/**
 * What is known of a run: its newest snapshot, the kept ones, and the one it was rewound to.
 */
import type { TrainingState } from '../network/TrainingState.ts';
import { addSnapshot, type KeptSnapshot } from './addSnapshot.ts';
import type { SnapshotReport, TrainingBeginning } from './TrainingMessages.ts';
import type { RunState, Snapshot } from './TrainingRun.ts';

/** Changes with reports and commands; view gives what of it listeners of the run see. */
export interface RunRecord {
  /** Takes a snapshot in; one of a branch that was left, or from before what is known, is passed over. */
  add(report: SnapshotReport): void;
  isKept(index: number): boolean;
  /** Stands at the kept snapshot of that index, which there must be. */
  rewind(index: number): void;
  /**
   * Training goes on: what came after the snapshot it was rewound to is dropped. The state to go on from;
   * null if it was not.
   */
  leaveRewound(): TrainingState | null;
  /** Only what comes of the `go` of that number, or later ones, counts from now on. */
  beginBranch(goNumber: number): void;
  /** Back to the last kept snapshot, or to the first: its successors are lost. */
  returnToKept(): void;
  /** Stands at the last kept snapshot as if it had been rewound to it. */
  fallBack(): void;
  /** What a new trainer begins with. */
  resumption(): Pick<TrainingBeginning, 'from' | 'isKept'>;
  view(): Pick<RunState, 'snapshots' | 'rewoundTo' | 'latest'>;
}

/** The record of a run that begins with that state. */
export function createRunRecord(first: TrainingState): RunRecord {
  const firstSnapshot = snapshotOf(first);
  let kept: readonly KeptSnapshot[] = [];
  let snapshots: readonly Snapshot[] = [];
  let rewound: KeptSnapshot | null = null;
  let newest = firstSnapshot;
  let branchStart = 0;
  const lastKept = () => kept.at(-1);
  const keepThese = (these: readonly KeptSnapshot[]) => {
    kept = these;
    snapshots = these.map(({ snapshot }) => snapshot);
  };
  return {
    add: ({ number, snapshot, state }) => {
      if (number < branchStart) return;
      const isLater = snapshot.step > (lastKept()?.snapshot.step ?? -1);
      if (state && isLater) keepThese(addSnapshot(kept, { snapshot, state }, rewound));
      if (isLater) newest = snapshot;
    },
    isKept: (index) => index in kept,
    rewind: (index) => {
      rewound = kept[index];
    },
    leaveRewound: () => {
      if (!rewound) return null;
      const { snapshot, state } = rewound;
      keepThese(kept.filter((other) => other.snapshot.step <= snapshot.step));
      newest = snapshot;
      rewound = null;
      return state;
    },
    beginBranch: (goNumber) => {
      branchStart = goNumber;
    },
    returnToKept: () => {
      newest = lastKept()?.snapshot ?? firstSnapshot;
    },
    fallBack: () => {
      rewound = lastKept() ?? null;
    },
    resumption: () => ({ from: lastKept()?.state ?? first, isKept: kept.length > 0 }),
    view: () => ({
      snapshots,
      rewoundTo: rewound && kept.indexOf(rewound),
      latest: rewound?.snapshot ?? newest,
    }),
  };
}

/** The first snapshot, before it was measured. */
function snapshotOf({ network, step, epoch, examplesSeen }: TrainingState): Snapshot {
  const unknown = { cost: null, accuracy: null, testCost: null, testAccuracy: null, examplesPerSecond: null };
  return { network, step, epoch, examplesSeen, ...unknown, isKept: false };
}
