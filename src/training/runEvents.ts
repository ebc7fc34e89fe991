/**
 * What a run makes of what comes back: reports of its trainer, and the loss of it.
 */
import type { Loss } from '../work/createChannel.ts';
import type { RunContext } from './RunContext.ts';
import { finishStop, postGo } from './runCommands.ts';
import type { TrainerReport } from './TrainingMessages.ts';

type PausedReport = Extract<TrainerReport, { kind: 'paused' }>;

/** Takes a report in. */
export function takeReport(run: RunContext, report: TrainerReport): void {
  if (report.kind === 'preparing') run.control.prepared = report.fraction;
  else if (report.kind === 'snapshot') run.record.add(report);
  else if (report.kind === 'paused') takePause(run, report);
  run.notify();
}

/** One that is over because of a `go` before the last means nothing any more. */
function takePause(run: RunContext, { number, hasRunAway }: PausedReport): void {
  const { control, record } = run;
  if (number !== control.goNumber) return;
  control.isPauseAwaited = false;
  control.wish = 'pause';
  if (hasRunAway) {
    record.fallBack();
    control.trouble = 'ran-away';
  }
  if (control.ending === 'stopping') finishStop(run);
}

/** Has another trainer, for one that was lost, go on from the last kept snapshot. */
export function resume(run: RunContext, loss: Loss): void {
  const { control, record } = run;
  record.returnToKept();
  control.prepared = 0;
  control.isPauseAwaited = false;
  if (loss !== 'refused') control.trouble = loss;
  if (control.ending === 'stopping') finishStop(run);
  else if (control.wish !== 'pause') postGo(run, control.wish, null);
  run.notify();
}

/** There is nothing to train with. */
export function fail({ control, notify }: RunContext): void {
  Object.assign(control, { ending: 'failed', trouble: 'no-data', wish: 'pause' });
  notify();
}
