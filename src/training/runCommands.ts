/**
 * What a run can be told. Every command takes effect at once as far as the page is concerned; the trainer
 * follows.
 */
import type { TrainingState } from '../network/TrainingState.ts';
import type { RunContext } from './RunContext.ts';
import type { GoCommand } from './TrainingMessages.ts';

/** Trains on from where the run stands, until told otherwise, for a step, or to the end of the epoch. */
export function go(run: RunContext, until: GoCommand['until']): void {
  const { course, record, line } = run;
  if (course.ending === 'failed' || course.wish === until) return;
  const isOpen = line.isOpen;
  const from = record.leaveRewound();
  line.open();
  // A trainer that is new begins there in any case.
  postGo(run, until, isOpen ? from : null);
  Object.assign(course, { wish: until, ending: null, trouble: null });
  run.announce();
}

/** Tells the trainer to go, from that state if it is given, else from where it stands. */
export function postGo(
  { course, record, line }: RunContext,
  until: GoCommand['until'],
  from: TrainingState | null,
) {
  course.goNumber++;
  if (from) record.beginBranch(course.goNumber);
  line.post({ kind: 'go', number: course.goNumber, until, from });
}

/** Has the trainer prepare, if there is one. */
export function prepare({ line }: RunContext): void {
  if (line.isOpen) line.post({ kind: 'prepare' });
}

/** Pauses; the snapshot that it pauses at comes a little later. */
export function pause({ course, line, announce }: RunContext): void {
  if (course.wish === 'pause') return;
  course.wish = 'pause';
  course.isPauseAwaited = true;
  line.post({ kind: 'pause' });
  announce();
}

/** Pauses, and lets the trainer go when the last snapshot has come. */
export function stop(run: RunContext): void {
  if (run.course.ending !== null) return;
  pause(run);
  if (run.course.isPauseAwaited) run.course.ending = 'stopping';
  else finishStop(run);
}

/** Lets the trainer go. */
export function finishStop({ course, line, announce }: RunContext): void {
  line.close();
  course.prepared = 0;
  course.ending = 'stopped';
  announce();
}

/** Stands at the kept snapshot of that index, if there is one. */
export function rewind(run: RunContext, index: number): void {
  if (!run.record.isKept(index)) return;
  pause(run);
  run.record.rewind(index);
  run.announce();
}
