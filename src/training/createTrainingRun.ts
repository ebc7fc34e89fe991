/**
 * A training run as the page holds it: what is kept of it, what it is to do, and a line to a trainer that
 * does it. A trainer that is lost is replaced, and goes on from the last kept snapshot.
 */
import { browserSurroundings } from './browserSurroundings.ts';
import { createAnnouncer } from './createAnnouncer.ts';
import { createRunRecord } from './createRunRecord.ts';
import { createTrainerLine } from './createTrainerLine.ts';
import { firstState } from './firstState.ts';
import { createCourse, type RunContext, statusOf } from './RunContext.ts';
import { go, pause, prepare, rewind, stop } from './runCommands.ts';
import { fail, replaceTrainer, takeReport } from './runEvents.ts';
import type { Surroundings } from './TrainerHost.ts';
import type { Answer } from './TrainingMessages.ts';
import type { HardExample, ParameterMeasurement, RunOptions, RunState, TrainingRun } from './TrainingRun.ts';
import type { TrainingSetup } from './TrainingSetup.ts';

/**
 * A run with that setup, which begins to prepare at once and trains when it is told to. Throws RangeError
 * when the setup is not one, or the network given does not fit it.
 */
export function createTrainingRun(
  setup: TrainingSetup,
  options: RunOptions = {},
  surroundings: Surroundings = browserSurroundings,
): TrainingRun {
  const { run, getState, subscribe, end } = openRun(setup, options, surroundings);
  run.line.open();
  return {
    start: () => go(run, 'paused'),
    step: () => go(run, 'step'),
    epoch: () => go(run, 'epoch'),
    prepare: () => prepare(run),
    pause: () => pause(run),
    stop: () => stop(run),
    rewind: (index) => rewind(run, index),
    destroy: end,
    getState,
    subscribe,
    hardest: async (count) => {
      const { network } = run.record.view().latest;
      return (await ask(run, { kind: 'hardest', network, count })) as readonly HardExample[] | null;
    },
    measureParameter: async (place, at) => {
      const { network } = run.record.view().latest;
      return (await ask(run, { kind: 'parameter', network, place, at })) as ParameterMeasurement | null;
    },
  };
}

/** The parts of a run, each told of the others; its line is not open yet. */
function openRun(setup: TrainingSetup, { loadPictures, ...options }: RunOptions, surroundings: Surroundings) {
  const record = createRunRecord(firstState(setup, options));
  const course = createCourse();
  let state: RunState | null = null;
  let isReportNew = false;
  const line = createTrainerLine({
    surroundings,
    loadPictures,
    beginning: () => ({ setup, ...record.resumption() }),
    isBusy: () => course.wish !== 'pause' || course.isPauseAwaited || course.prepared < 1,
    onReport: (report) => {
      isReportNew ||= report.kind === 'snapshot' && report.state === null;
      takeReport(run, report);
    },
    onLost: (trouble) => replaceTrainer(run, trouble),
    onUnusable: () => fail(run),
  });
  const announcer = createAnnouncer(surroundings.onFrame, () => {
    if (isReportNew) line.post({ kind: 'seen' });
    isReportNew = false;
  });
  const announce = () => {
    state = null;
    announcer.announce();
  };
  const run: RunContext = { course, record, line, announce };
  const getState = (): RunState => {
    const { trouble, prepared } = course;
    const until = course.wish === 'pause' ? null : course.wish;
    state ??= { status: statusOf(course), until, place: line.place, trouble, prepared, ...record.view() };
    return state;
  };
  const end = () => {
    course.ending = 'failed';
    line.end();
    announcer.end();
  };
  return { run, getState, subscribe: announcer.subscribe, end };
}

/** null when there is nobody to ask and never will be. */
async function ask({ course, line }: RunContext, question: Parameters<typeof line.ask>[0]): Promise<Answer> {
  if (course.ending === 'failed') return null;
  line.open();
  return line.ask(question);
}
