/**
 * A training run as the page holds it: what is kept of it, what it is to do, and a line to a trainer that does it. A
 * trainer that is lost is replaced, and goes on from the last kept moment.
 */
import { copyNetwork, initialiseNetwork } from '../network/createNetwork.ts';
import { createRandom } from '../network/random.ts';
import { createTrainingState, type TrainingState } from '../network/TrainingState.ts';
import { browserSurroundings } from './browserSurroundings.ts';
import { checkSetup, checkState } from './checkSetup.ts';
import { createAnnouncer } from './createAnnouncer.ts';
import { createRunRecord } from './createRunRecord.ts';
import { createTrainerLine } from './createTrainerLine.ts';
import type { Surroundings } from './TrainerHost.ts';
import type { GoCommand, TrainerReport } from './TrainingMessages.ts';
import type {
  HardExample,
  ParameterMeasurement,
  RunOptions,
  RunState,
  RunTrouble,
  TrainingRun,
} from './TrainingRun.ts';
import type { TrainingSetup } from './TrainingSetup.ts';

/** What a run is to do. */
type Wish = 'pause' | GoCommand['until'];

/**
 * A run with that setup, which begins to prepare at once and trains when it is told to. Throws RangeError when the setup
 * is not one, or the network given does not fit it.
 */
export function createTrainingRun(
  setup: TrainingSetup,
  options: RunOptions = {},
  surroundings: Surroundings = browserSurroundings,
): TrainingRun {
  const record = createRunRecord(firstState(setup, options));
  let wish: Wish = 'pause';
  let ending: 'failed' | 'stopped' | 'stopping' | null = null;
  let trouble: RunTrouble | null = null;
  let prepared = 0;
  let [goNumber, isReportNew, isPauseAwaited] = [0, false, false];
  let state: RunState | null = null;

  const line = createTrainerLine({
    surroundings,
    loadPictures: options.loadPictures,
    beginning: () => ({ setup, ...record.resumption() }),
    isBusy: () => wish !== 'pause' || isPauseAwaited || prepared < 1,
    onReport: take,
    onLost: replace,
    onUnusable: () => change({ ending: 'failed', trouble: 'no-data', wish: 'pause' }),
  });
  const announcer = createAnnouncer(surroundings.onFrame, () => {
    if (isReportNew) line.post({ kind: 'seen' });
    isReportNew = false;
  });

  function change(changes: { ending?: typeof ending; trouble?: RunTrouble | null; wish?: Wish } = {}): void {
    if (changes.ending !== undefined) ending = changes.ending;
    if (changes.trouble !== undefined) trouble = changes.trouble;
    if (changes.wish !== undefined) wish = changes.wish;
    state = null;
    announcer.announce();
  }

  function status(): RunState['status'] {
    if (ending === 'failed' || ending === 'stopped') return ending;
    if (prepared < 1) return 'preparing';
    return wish === 'pause' ? 'paused' : 'running';
  }

  function take(report: TrainerReport): void {
    if (report.kind === 'preparing') prepared = report.share;
    else if (report.kind === 'moment') {
      record.add(report);
      isReportNew ||= report.state === null;
    } else if (report.kind === 'paused' && report.number === goNumber) {
      isPauseAwaited = false;
      wish = 'pause';
      if (report.hasRunAway) record.fallBack();
      if (report.hasRunAway) trouble = 'ran-away';
      if (ending === 'stopping') finishStop();
    }
    change();
  }

  function finishStop(): void {
    line.close();
    prepared = 0;
    change({ ending: 'stopped' });
  }

  /** After a lost trainer. */
  function replace(newTrouble: RunTrouble | null): void {
    record.returnToKept();
    [prepared, isPauseAwaited] = [0, false];
    change({ trouble: newTrouble ?? trouble });
    if (ending === 'stopping') finishStop();
    else {
      line.open();
      if (wish !== 'pause') post(wish, null);
    }
  }

  function post(until: GoCommand['until'], from: TrainingState | null): void {
    goNumber++;
    if (from) record.beginBranch(goNumber);
    line.post({ kind: 'go', number: goNumber, until, from });
  }

  function go(until: GoCommand['until']): void {
    if (ending === 'failed' || wish === until) return;
    const isOpen = line.isOpen;
    const from = record.leaveRewound();
    // A trainer that is new begins from there in any case.
    line.open();
    post(until, isOpen ? from : null);
    change({ wish: until, ending: null, trouble: null });
  }

  function pause(): void {
    if (wish === 'pause') return;
    isPauseAwaited = true;
    line.post({ kind: 'pause' });
    change({ wish: 'pause' });
  }

  function stop(): void {
    if (ending !== null) return;
    pause();
    if (isPauseAwaited) change({ ending: 'stopping' });
    else finishStop();
  }

  line.open();
  return {
    start: () => go('told'),
    step: () => go('step'),
    epoch: () => go('epoch'),
    pause,
    stop,
    rewind: (index) => {
      if (!record.isKept(index)) return;
      pause();
      record.rewind(index);
      change();
    },
    destroy: () => {
      ending = 'failed';
      line.end();
      announcer.end();
    },
    getState: () => {
      state ??= { status: status(), place: line.place, trouble, prepared, ...record.view() };
      return state;
    },
    subscribe: announcer.subscribe,
    hardest: async (count) => {
      if (ending === 'failed') return null;
      const { network } = record.view().latest;
      line.open();
      return (await line.ask({ kind: 'hardest', network, count })) as readonly HardExample[] | null;
    },
    measureParameter: async (place, at) => {
      if (ending === 'failed') return null;
      const { network } = record.view().latest;
      line.open();
      return (await line.ask({ kind: 'parameter', network, place, at })) as ParameterMeasurement | null;
    },
  };
}

/** The state that a run begins with. Throws RangeError when the setup or the network is not one. */
function firstState(setup: TrainingSetup, { network }: RunOptions): TrainingState {
  checkSetup(setup);
  const { sizes, hidden, optimiser, seed } = setup;
  const first = network
    ? copyNetwork(network)
    : initialiseNetwork(sizes, createRandom(seed), { hiddenActivation: hidden });
  const state = createTrainingState(first, optimiser, seed);
  checkState(setup, state);
  return state;
}
