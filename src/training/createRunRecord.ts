/**
 * What is known of a run's course: its newest moment, the kept ones, and the one it was rewound to.
 */
import type { TrainingState } from '../network/TrainingState.ts';
import { addMoment, type KeptMoment } from './keptMoments.ts';
import type { BeginCommand, MomentReport } from './TrainingMessages.ts';
import type { Moment, RunState } from './TrainingRun.ts';

/** Changes with reports and commands; view gives what of it listeners of the run see. */
export interface RunRecord {
  /** Takes a moment in; one of a branch that was left, or from before what is known, is passed over. */
  add(report: MomentReport): void;
  isKept(index: number): boolean;
  /** Stands at the kept moment of that index, which there must be. */
  rewind(index: number): void;
  /**
   * Training goes on: what came after the moment it was rewound to is dropped. The state to go on from; null
   * if it was not.
   */
  leaveRewound(): TrainingState | null;
  /** Only what comes of the `go` of that number, or later ones, counts from now on. */
  beginBranch(goNumber: number): void;
  /** Back to the last kept moment, or to the first: its successors are lost. */
  returnToKept(): void;
  /** Stands at the last kept moment as if it had been rewound to it. */
  fallBack(): void;
  /** What a new trainer begins with. */
  resumption(): Pick<BeginCommand, 'from' | 'isKept'>;
  view(): Pick<RunState, 'moments' | 'rewoundTo' | 'latest'>;
}

/** The record of a run that begins with that state. */
export function createRunRecord(first: TrainingState): RunRecord {
  const firstMoment = momentOf(first);
  let kept: readonly KeptMoment[] = [];
  let moments: readonly Moment[] = [];
  let rewound: KeptMoment | null = null;
  let newest = firstMoment;
  let branchStart = 0;
  const lastKept = () => kept.at(-1);
  const keepThese = (these: readonly KeptMoment[]) => {
    kept = these;
    moments = these.map(({ moment }) => moment);
  };
  return {
    add: ({ number, moment, state }) => {
      if (number < branchStart) return;
      const isLater = moment.step > (lastKept()?.moment.step ?? -1);
      if (state && isLater) keepThese(addMoment(kept, { moment, state }, rewound));
      if (isLater) newest = moment;
    },
    isKept: (index) => index in kept,
    rewind: (index) => {
      rewound = kept[index];
    },
    leaveRewound: () => {
      if (!rewound) return null;
      const { moment, state } = rewound;
      keepThese(kept.filter((other) => other.moment.step <= moment.step));
      newest = moment;
      rewound = null;
      return state;
    },
    beginBranch: (goNumber) => {
      branchStart = goNumber;
    },
    returnToKept: () => {
      newest = lastKept()?.moment ?? firstMoment;
    },
    fallBack: () => {
      rewound = lastKept() ?? null;
    },
    resumption: () => ({ from: lastKept()?.state ?? first, isKept: kept.length > 0 }),
    view: () => ({
      moments,
      rewoundTo: rewound && kept.indexOf(rewound),
      latest: rewound?.moment ?? newest,
    }),
  };
}

/** The first moment, before it was measured. */
function momentOf({ network, step, epoch, examplesSeen }: TrainingState): Moment {
  const unknown = { cost: null, accuracy: null, testCost: null, testAccuracy: null, examplesPerSecond: null };
  return { network, step, epoch, examplesSeen, ...unknown, isKept: false };
}
