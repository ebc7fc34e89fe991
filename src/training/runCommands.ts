/**
 * What a run can be told. Every command takes effect at once as far as the page is concerned; the trainer
 * follows.
 */
import type { TrainingState } from '../network/TrainingState.ts';
import type { RunContext } from './RunContext.ts';
import type { GoCommand } from './TrainingMessages.ts';

/** Trains on from where the run stands, until told otherwise, for a step, or to the end of the epoch. */
export function go(run: RunContext, until: GoCommand['until']): void {
  const { control, record, channel } = run;
  if (control.ending === 'failed' || control.wish === until) return;
  const { isOpen } = channel;
  const from = record.leaveRewound();
  channel.open();
  // A trainer that is new begins there in any case.
  postGo(run, until, isOpen ? from : null);
  Object.assign(control, { wish: until, ending: null, trouble: null });
  run.notify();
}

/** Tells the trainer to go, from that state if it is given, else from where it stands. */
export function postGo(
  { control, record, channel }: RunContext,
  until: GoCommand['until'],
  from: TrainingState | null,
) {
  control.goNumber++;
  if (from) record.beginBranch(control.goNumber);
  channel.post({ kind: 'go', number: control.goNumber, until, from });
}

/** Pauses; the snapshot that it pauses at comes a little later. */
export function pause({ control, channel, notify }: RunContext): void {
  if (control.wish === 'pause') return;
  control.wish = 'pause';
  control.isPauseAwaited = true;
  channel.post({ kind: 'pause' });
  notify();
}

/** Pauses, and lets the trainer go when the last snapshot has come. */
export function stop(run: RunContext): void {
  if (run.control.ending !== null) return;
  pause(run);
  if (run.control.isPauseAwaited) run.control.ending = 'stopping';
  else finishStop(run);
}

/** Lets the trainer go. */
export function finishStop({ control, channel, notify }: RunContext): void {
  channel.close();
  control.prepared = 0;
  control.ending = 'stopped';
  notify();
}

/** Stands at the kept snapshot of that index, if there is one. */
export function rewind(run: RunContext, index: number): void {
  if (!run.record.isKept(index)) return;
  pause(run);
  run.record.rewind(index);
  run.notify();
}
