/**
 * The job of training: takes the page's commands, trains in pieces, says what came of it.
 *
 * Commands are obeyed in their order, each when the piece of work before it is done. What is no command is
 * ignored.
 */
import type { Job, JobTools } from '../work/Job.ts';
import type { Task } from '../work/Task.ts';
import { checkBeginning, isGoCommand, isQuestion, kindOf } from './checkMessages.ts';
import { createRunTrainer } from './createRunTrainer.ts';
import type { GoCommand, TrainerReport, TrainingBeginning } from './TrainingMessages.ts';

/** The least that the fraction of the preparing must have grown to be told again. */
const fractionStep = 0.05;

/** A job that begins there. Throws RangeError when that makes no sense. */
export function createTrainingJob(
  beginning: TrainingBeginning,
  { post, nowMs }: JobTools<TrainerReport>,
): Job {
  checkBeginning(beginning);
  const trainer = createRunTrainer(beginning);
  let going: GoCommand | null = null;
  let isSeen = true;
  let isToPrepare = false;

  /** Does pieces until all of it is there; the page is told how far it is. */
  function* prepare(doPiece: () => number): Task {
    let latest = -1;
    for (;;) {
      const fraction = doPiece();
      if (fraction === 1 || fraction >= latest + fractionStep) {
        post({ kind: 'preparing', fraction });
        latest = fraction;
      }
      if (fraction === 1) return;
      yield;
    }
  }

  function* start(): Task {
    yield* prepare(trainer.prepareHeldOut);
    yield* keep();
  }

  function* keep(): Task {
    const report = yield* trainer.keep();
    if (report) post(report);
  }

  function* pause(hasRunAway: boolean): Task {
    if (!going) return;
    if (!hasRunAway) yield* keep();
    post({ kind: 'paused', number: going.number, hasRunAway });
    going = null;
  }

  function* go(command: GoCommand): Task {
    if (!trainer.stand(command.number, command.from)) return;
    going = command;
    yield* prepare(trainer.prepare);
  }

  function* train({ until }: GoCommand): Task {
    // The digits of a new epoch are drawn here, between two stretches.
    if (trainer.prepare() < 1) return;
    const { hasRunAway, isEpochOver } = trainer.train(until === 'step', nowMs());
    if (hasRunAway || until === 'step' || (until === 'epoch' && isEpochOver)) yield* pause(hasRunAway);
    else if (trainer.isKeepingDue()) yield* keep();
    else if (isSeen) {
      isSeen = false;
      post(trainer.report());
    }
  }

  /** A piece of what may be needed soon, of which nothing is said. */
  function* prepareAhead(): Task {
    isToPrepare = trainer.prepare() < 1;
    yield;
  }

  return {
    start: start(),
    take: (command) => {
      const kind = kindOf(command);
      if (kind === 'seen') isSeen = true;
      else if (kind === 'prepare') isToPrepare = true;
      else if (kind === 'pause') return pause(false);
      else if (isGoCommand(command)) return go(command);
      return null;
    },
    *answer(question) {
      return isQuestion(question) ? yield* trainer.answer(question) : null;
    },
    next: () => {
      if (going) return train(going);
      return isToPrepare ? prepareAhead() : null;
    },
  };
}
