/**
 * The trainer: takes the page's commands, does the work in pieces, says what came of it. The same session
 * runs in a worker and in the page; it knows no clock, and starts nothing by itself.
 *
 * Commands are obeyed in their order, each when the piece of work before it is done. What is no command is
 * ignored.
 */
import { type Bench, createBench } from './createBench.ts';
import { messageBuffers } from './messageBuffers.ts';
import { readCommand } from './readCommand.ts';
import type { Task } from './Task.ts';
import type { BeginCommand, GoCommand, Post, Question, TrainerReport } from './TrainingMessages.ts';

/** A trainer: whoever runs it hands it the page's messages, and calls work as long as there is some. */
export interface Session {
  /** Takes a message from the page. */
  tell(message: unknown): void;
  /** Does a piece of work, a few milliseconds at most; false when there is nothing to do. */
  work(nowMs: number): boolean;
}

/** The least that the fraction of the preparing must have grown to be told again. */
const fractionStep = 0.05;

/** A session that answers by that function. */
export function createSession(send: Post<TrainerReport>): Session {
  const queue: (GoCommand | Question | { readonly kind: 'pause' })[] = [];
  let bench: Bench | null = null;
  let going: GoCommand | null = null;
  let task: Task | null = null;
  let isSeen = true;
  let isToPrepare = false;
  let now = 0;

  const post = (report: TrainerReport) => send(report, messageBuffers(report));

  function begin(command: BeginCommand): void {
    try {
      bench = createBench(command);
      task = open(bench);
    } catch {
      post({ kind: 'unusable' });
    }
  }

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

  function* open(at: Bench): Task {
    yield* prepare(at.prepareHeldOut);
    yield* keep(at);
  }

  function* keep(at: Bench): Task {
    const report = yield* at.keep();
    if (report) post(report);
  }

  function* pause(at: Bench, hasRunAway: boolean): Task {
    if (!going) return;
    if (!hasRunAway) yield* keep(at);
    post({ kind: 'paused', number: going.number, hasRunAway });
    going = null;
  }

  function* obey(at: Bench, command: (typeof queue)[number]): Task {
    if (command.kind === 'pause') yield* pause(at, false);
    else if (command.kind === 'go') {
      if (!at.stand(command.number, command.from)) return;
      going = command;
      yield* prepare(at.prepare);
    } else post({ kind: 'answer', id: command.id, answer: yield* at.answer(command) });
  }

  function* train(at: Bench, { until }: GoCommand): Task {
    // The digits of a new epoch are drawn here, between two stretches.
    if (at.prepare() < 1) return;
    const { hasRunAway, isEpochOver } = at.train(until === 'step', now);
    if (hasRunAway || until === 'step' || (until === 'epoch' && isEpochOver)) yield* pause(at, hasRunAway);
    else if (at.isKeepingDue()) yield* keep(at);
    else if (isSeen) {
      isSeen = false;
      post(at.report());
    }
  }

  /** A piece of what may be needed soon, of which nothing is said; false when there is nothing to do. */
  function prepareAhead(): boolean {
    if (!bench || !isToPrepare) return false;
    isToPrepare = bench.prepare() < 1;
    return true;
  }

  function nextTask(): Task | null {
    if (!bench) return null;
    const command = queue.shift();
    if (command) return obey(bench, command);
    return going && train(bench, going);
  }

  return {
    tell: (message) => {
      const command = readCommand(message);
      if (command?.kind === 'ping') post({ kind: 'alive' });
      else if (command?.kind === 'seen') isSeen = true;
      else if (command?.kind === 'prepare') isToPrepare = true;
      else if (command?.kind === 'begin') {
        if (!bench) begin(command);
      } else if (command) queue.push(command);
    },
    work: (nowMs) => {
      now = nowMs;
      task ??= nextTask();
      if (!task) return prepareAhead();
      if (task.next().done) task = null;
      return true;
    },
  };
}
