/**
 * What a figure can ask of a training run, and what it is told. Where the work is done (a worker, or the page
 * in slices where there can be no worker) makes no difference to any number here.
 */
import type { Network } from '../network/Network.ts';

/** One snapshot of a run. Its network is a copy: it never changes. */
export interface Snapshot {
  /** Steps taken, a minibatch each. */
  readonly step: number;
  /** Epochs completed. One is every picture of MNIST once; of the synthetic hand, 10,000 digits. */
  readonly epoch: number;
  readonly examplesSeen: number;
  readonly network: Network;
  /**
   * Mean cost, and fraction 0...1 of right predictions, over the examples trained on since the snapshot
   * reported before, each measured before it was learned; null before the first step.
   */
  readonly cost: number | null;
  readonly accuracy: number | null;
  /**
   * The same over all held-out examples, by this network; null where it was not measured. Kept snapshots
   * always have it.
   */
  readonly testCost: number | null;
  readonly testAccuracy: number | null;
  /**
   * Examples trained on in a second, the drawing of them included; null until there is something to go by.
   */
  readonly examplesPerSecond: number | null;
  /** Whether the run can be rewound to it. */
  readonly isKept: boolean;
}

/**
 * preparing: told to rest, while examples are being drawn or taken in. paused: as it says. running: told to
 * train, which it does as soon as `prepared` is 1. stopped: the worker and the examples are given back, the
 * snapshots are still there, and start, step and epoch go on (after preparing anew). failed: there is nothing
 * to train with; see trouble.
 */
export type RunStatus = 'preparing' | 'paused' | 'running' | 'stopped' | 'failed';

/**
 * restarted: the worker was lost or fell silent; a new one goes on from the last kept snapshot.
 * moved: workers were lost too often; the page itself goes on from the last kept snapshot. (Where there can
 * be no worker in the first place, nothing is wrong: `place` says so.) ran-away: the cost grew beyond all
 * numbers (the learning rate is too large); paused at the last kept snapshot. no-data: the pictures could not
 * be loaded; the run has failed.
 */
export type RunTrouble = 'restarted' | 'moved' | 'ran-away' | 'no-data';

/** All that there is to know about a run. A new object whenever anything of it has changed. */
export interface RunState {
  readonly status: RunStatus;
  /** What it is told to train until; null where it is told to rest. */
  readonly until: 'paused' | 'step' | 'epoch' | null;
  /** Where the work is done. */
  readonly place: 'worker' | 'page';
  /** The last thing that went wrong; null when nothing did since training was last begun. */
  readonly trouble: RunTrouble | null;
  /**
   * How much of the preparing is done, 0...1: of the held-out examples first, then, once it is told to train,
   * of those that it learns from.
   */
  readonly prepared: number;
  /**
   * The kept snapshots, oldest first; the first is the untrained network. At most 120, denser among the
   * first. The same array for as long as they are the same.
   */
  readonly snapshots: readonly Snapshot[];
  /** Which of them the run has been rewound to; null when it stands at its newest snapshot. */
  readonly rewoundTo: number | null;
  /** Where the run stands: its newest snapshot, or the one it was rewound to. */
  readonly latest: Snapshot;
}

/**
 * One weight or bias: of neuron j of network.layers[layer], and of its connection from k; the bias where k is
 * null.
 */
export interface ParameterPlace {
  readonly layer: number;
  readonly j: number;
  readonly k: number | null;
}

/** What the cost is as a function of one parameter, all others as they stand. */
export interface ParameterMeasurement {
  /** The parameter's own value, the mean cost there, and dC/dw there by backpropagation. */
  readonly value: number;
  readonly cost: number;
  readonly gradient: number;
  /** The mean cost at each of the values asked for. */
  readonly costs: readonly number[];
  /** How many training examples the means are over: always the same ones in a run. */
  readonly exampleCount: number;
}

/** A held-out example that the network gets wrong, or nearly. */
export interface HardExample {
  /** 784 intensities. */
  readonly image: Float64Array;
  readonly label: number;
  /** Of the ten outputs. */
  readonly activations: Float64Array;
  readonly cost: number;
}

/**
 * A training run. Commands may be given at any time and never throw; those that make no sense then do
 * nothing.
 */
export interface TrainingRun {
  /** Trains until told otherwise. */
  start(): void;
  /**
   * Says that it may be told to train soon: what takes a while for that is then begun. What else is asked
   * comes first.
   */
  prepare(): void;
  /** Takes a breath: the snapshot it stops at is kept. */
  pause(): void;
  /** Takes one step, then pauses. */
  step(): void;
  /** Trains to the end of the epoch, then pauses. */
  epoch(): void;
  /** Pauses, and gives the worker and the examples back. */
  stop(): void;
  /**
   * Goes back (or forth) to snapshots[index] and pauses there. Once training goes on, it does so from exactly
   * there, and the snapshots after it are dropped.
   */
  rewind(index: number): void;
  /** Ends everything; nothing is reported any more. */
  destroy(): void;
  getState(): RunState;
  /** Calls back after changes, at most once an animation frame; returns what ends it. */
  subscribe(listener: () => void): () => void;
  /**
   * The held-out examples that cost the network of `latest` most, worst first; null when the run was
   * destroyed or has failed before it could answer.
   */
  hardest(count: number): Promise<readonly HardExample[] | null>;
  /**
   * The cost as a function of one parameter of the network of `latest`; null as above, or when there is none
   * such.
   */
  measureParameter(place: ParameterPlace, at: readonly number[]): Promise<ParameterMeasurement | null>;
}

/** Pictures and what they show. */
export interface LabelledPictures {
  /** n x 784 greys, 0 (paper) ... 255 (ink), one picture after another. */
  readonly greys: Uint8Array;
  /** n labels, 0...9. */
  readonly labels: Uint8Array;
}

/** Pictures to learn from, and others, never learned from, to test with. */
export interface PictureSets {
  readonly training: LabelledPictures;
  readonly test: LabelledPictures;
}

/** What a run needs besides its setup. */
export interface RunOptions {
  /**
   * Loads the pictures of a setup whose data are not synthetic. Called again whenever they are needed anew
   * (after a lost worker, or a stop); what it resolves to is given away to the worker, so it must be a fresh
   * copy each time.
   */
  readonly loadPictures?: () => Promise<PictureSets>;
  /** The network to begin with, of the setup's sizes; one drawn from the seed unless given. */
  readonly network?: Network;
}
