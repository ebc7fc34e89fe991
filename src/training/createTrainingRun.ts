/**
 * A training run as the page holds it: what is kept of it, what it is to do, and a channel to a trainer that
 * does it. A trainer that is lost is replaced, and goes on from the last kept snapshot.
 */
import { browserHosts } from '../work/browserHosts.ts';
import { createChannel } from '../work/createChannel.ts';
import type { JobHosts } from '../work/JobHosts.ts';
import { messageBuffers } from '../work/messageBuffers.ts';
import { createListeners } from './createListeners.ts';
import { createRunRecord } from './createRunRecord.ts';
import { createTrainingJob } from './createTrainingJob.ts';
import { firstState } from './firstState.ts';
import { createControl, type RunContext, statusOf } from './RunContext.ts';
import { go, pause, rewind, stop } from './runCommands.ts';
import { fail, resume, takeReport } from './runEvents.ts';
import type { Answer, Question, TrainingTypes } from './TrainingMessages.ts';
import type { HardExample, ParameterMeasurement, RunOptions, RunState, TrainingRun } from './TrainingRun.ts';
import type { TrainingSetup } from './TrainingSetup.ts';
import TrainingWorker from './trainingWorker.ts?worker&inline';

const trainingHosts = browserHosts(createTrainingJob, () => TrainingWorker);

/**
 * A run with that setup, which begins to prepare at once and trains when it is told to. Throws RangeError
 * when the setup is not one, or the network given does not fit it.
 */
export function createTrainingRun(
  setup: TrainingSetup,
  options: RunOptions = {},
  hosts: JobHosts = trainingHosts,
): TrainingRun {
  const { run, getState, subscribe, end } = openRun(setup, options, hosts);
  run.channel.open();
  return {
    start: () => go(run, 'paused'),
    step: () => go(run, 'step'),
    epoch: () => go(run, 'epoch'),
    prepare: () => run.channel.post({ kind: 'prepare' }),
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

/** The parts of a run, each told of the others; its channel is not open yet. */
function openRun(setup: TrainingSetup, { loadPictures, ...options }: RunOptions, hosts: JobHosts) {
  const record = createRunRecord(firstState(setup, options));
  const control = createControl();
  let state: RunState | null = null;
  let isReportNew = false;
  const channel = createChannel<TrainingTypes>(hosts, {
    begin: () => {
      if (setup.data === 'synthetic') return { beginning: { setup, ...record.resumption(), pictures: null } };
      return (loadPictures?.() ?? Promise.reject()).then((pictures) => ({
        beginning: { setup, ...record.resumption(), pictures },
        transfer: messageBuffers(pictures),
      }));
    },
    isBusy: () => control.wish !== 'pause' || control.isPauseAwaited || control.prepared < 1,
    onReport: (report) => {
      isReportNew ||= report.kind === 'snapshot' && report.state === null;
      takeReport(run, report);
    },
    onLost: (loss) => resume(run, loss),
    onUnusable: () => fail(run),
  });
  const listeners = createListeners(hosts.clock, () => {
    if (isReportNew) channel.post({ kind: 'seen' });
    isReportNew = false;
  });
  const notify = () => {
    state = null;
    listeners.notify();
  };
  const run: RunContext = { control, record, channel, notify };
  const getState = (): RunState => {
    const { trouble, prepared } = control;
    const until = control.wish === 'pause' ? null : control.wish;
    state ??= { status: statusOf(control), until, place: channel.place, trouble, prepared, ...record.view() };
    return state;
  };
  const end = () => {
    control.ending = 'failed';
    channel.end();
    listeners.end();
  };
  return { run, getState, subscribe: listeners.subscribe, end };
}

/** null when there is nobody to ask and never will be. */
async function ask({ control, channel }: RunContext, question: Question): Promise<Answer> {
  if (control.ending === 'failed') return null;
  channel.open();
  return channel.ask(question);
}
