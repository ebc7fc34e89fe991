/**
 * The line from a run to its trainer: opens a worker, or the page where there can be none; loads the pictures; passes
 * messages on; and notices when the other end is gone or silent.
 */
import { createQuestionBook, type NewQuestion } from './createQuestionBook.ts';
import { messageBuffers } from './messageBuffers.ts';
import type { Surroundings, TrainerHost } from './TrainerHost.ts';
import type { Answer, BeginCommand, GoCommand, TrainerCommand, TrainerReport } from './TrainingMessages.ts';
import type { PictureSets, RunOptions, RunState, RunTrouble } from './TrainingRun.ts';

/** What the line needs of its run. */
export interface LineOptions {
  readonly surroundings: Surroundings;
  readonly loadPictures: RunOptions['loadPictures'];
  /** What a trainer is to begin with, apart from the pictures. */
  readonly beginning: () => Pick<BeginCommand, 'setup' | 'from' | 'isKept'>;
  /** Whether there is something that a trainer ought to be doing. */
  readonly isBusy: () => boolean;
  readonly onReport: (report: TrainerReport) => void;
  /** The trainer is gone; the line is closed. What to say of it: null where no worker could be had in the first place. */
  readonly onLost: (trouble: RunTrouble | null) => void;
  /** There is nothing to train with. */
  readonly onUnusable: () => void;
}

/** A line that can be opened and closed. */
export interface TrainerLine {
  readonly place: RunState['place'];
  readonly isOpen: boolean;
  /** Gets a trainer, if there is none, and tells it to begin. */
  open(): void;
  /** Says something to the trainer, once it has begun; nothing when there is none. */
  post(command: GoCommand | { readonly kind: 'pause' | 'seen' }): void;
  ask(question: NewQuestion): Promise<Answer>;
  /** Lets the trainer go; questions stay open until the next. */
  close(): void;
  /** Lets the trainer go; questions get null for an answer. */
  end(): void;
}

/** Seconds without an answer after which a trainer counts as lost. */
const silentSeconds = 5;
/** Workers that may be lost before the page takes over. */
const mostLosses = 3;

/** A line without a trainer yet. */
export function createTrainerLine(options: LineOptions): TrainerLine {
  const { surroundings, loadPictures, beginning, onReport } = options;
  const questions = createQuestionBook();
  let place: RunState['place'] = 'worker';
  let host: TrainerHost | null = null;
  let unsent: TrainerCommand[] | null = null;
  let stopWatching = () => {};
  let [silence, losses, hasAnswered] = [0, 0, false];

  function close(): void {
    stopWatching();
    host?.close();
    host = null;
    unsent = null;
  }

  function lose(): void {
    const isRefused = !hasAnswered;
    close();
    if (!isRefused) losses++;
    if (isRefused || losses >= mostLosses) place = 'page';
    options.onLost(isRefused ? null : place === 'page' ? 'moved' : 'restarted');
  }

  function take(report: TrainerReport): void {
    [silence, hasAnswered] = [0, true];
    if (report.kind === 'alive') return;
    if (report.kind === 'answer') questions.answer(report.id, report.answer);
    else if (report.kind === 'unusable') fail();
    else onReport(report);
  }

  function fail(): void {
    close();
    questions.giveUp();
    options.onUnusable();
  }

  /** Seconds are counted, not measured: a computer that slept has not waited. */
  function watch(): void {
    if (!host || !(options.isBusy() || questions.isWaiting())) return;
    if (silence++ < silentSeconds) host.post({ kind: 'ping' }, []);
    else lose();
  }

  function begin(at: TrainerHost, pictures: PictureSets | null): void {
    if (at !== host) return;
    at.post({ kind: 'begin', ...beginning(), pictures }, messageBuffers(pictures));
    for (const command of unsent ?? []) at.post(command, []);
    unsent = null;
    for (const question of questions.unanswered()) at.post(question, []);
  }

  function openHost(): TrainerHost {
    const listener = { onReport: take, onLost: lose };
    if (place === 'worker') {
      try {
        const worker = surroundings.openWorker(listener);
        stopWatching = surroundings.everySecond(watch);
        return worker;
      } catch {
        place = 'page';
      }
    }
    return surroundings.openPage(listener);
  }

  function open(): void {
    if (host) return;
    [silence, hasAnswered, unsent] = [0, false, []];
    const opened = openHost();
    host = opened;
    opened.post({ kind: 'ping' }, []);
    if (beginning().setup.data === 'synthetic') begin(opened, null);
    else {
      const loading = loadPictures?.() ?? Promise.reject();
      loading.then(
        (pictures) => begin(opened, pictures),
        () => opened === host && fail(),
      );
    }
  }

  function post(command: TrainerCommand): void {
    if (unsent) unsent.push(command);
    else host?.post(command, []);
  }

  return {
    get place() {
      return place;
    },
    get isOpen() {
      return host !== null;
    },
    open,
    post,
    ask: (question) => {
      const { asked, answer } = questions.ask(question);
      // One that is not sent now is when the trainer begins.
      if (host && !unsent) host.post(asked, []);
      return answer;
    },
    close,
    end: () => {
      close();
      questions.giveUp();
    },
  };
}
