/**
 * What a run makes of what comes back: reports of its trainer, and the loss of it.
 */
import type { RunContext } from './RunContext.ts';
import { finishStop, postGo } from './runCommands.ts';
import type { TrainerReport } from './TrainingMessages.ts';
import type { RunTrouble } from './TrainingRun.ts';

type PausedReport = Extract<TrainerReport, { kind: 'paused' }>;

/** Takes a report in. */
export function takeReport(run: RunContext, report: TrainerReport): void {
  if (report.kind === 'preparing') run.course.prepared = report.fraction;
  else if (report.kind === 'snapshot') run.record.add(report);
  else if (report.kind === 'paused') takePause(run, report);
  run.announce();
}

/** One that is over because of a `go` before the last means nothing any more. */
function takePause(run: RunContext, { number, hasRunAway }: PausedReport): void {
  const { course, record } = run;
  if (number !== course.goNumber) return;
  course.isPauseAwaited = false;
  course.wish = 'pause';
  if (hasRunAway) {
    record.fallBack();
    course.trouble = 'ran-away';
  }
  if (course.ending === 'stopping') finishStop(run);
}

/** Gets another trainer for one that was lost, which goes on from the last kept snapshot. */
export function replaceTrainer(run: RunContext, trouble: RunTrouble | null): void {
  const { course, record, line } = run;
  record.returnToKept();
  course.prepared = 0;
  course.isPauseAwaited = false;
  course.trouble = trouble ?? course.trouble;
  if (course.ending === 'stopping') finishStop(run);
  else {
    line.open();
    if (course.wish !== 'pause') postGo(run, course.wish, null);
  }
  run.announce();
}

/** There is nothing to train with. */
export function fail({ course, announce }: RunContext): void {
  Object.assign(course, { ending: 'failed', trouble: 'no-data', wish: 'pause' });
  announce();
}
