/**
 * The line from a run to its trainer: opens a worker, or the page where there can be none; loads the
 * pictures; passes messages on; and notices when the other end is gone or silent.
 */
import { createQuestionBook } from './createQuestionBook.ts';
import { messageBuffers } from './messageBuffers.ts';
import type { TrainerHost } from './TrainerHost.ts';
import type { LineOptions, TrainerLine } from './TrainerLine.ts';
import type { TrainerCommand, TrainerReport } from './TrainingMessages.ts';
import type { PictureSets, RunState } from './TrainingRun.ts';
import { type SilenceOptions, type SilenceWatch, watchSilence } from './watchSilence.ts';

/** Workers that may be lost before the page takes over. */
const maxLosses = 3;

/** A line that is not open yet. The page takes over when no worker can be had, or the third one is lost. */
export function createTrainerLine(options: LineOptions): TrainerLine {
  const { surroundings, loadPictures, beginning, onReport } = options;
  const questions = createQuestionBook();
  let place: RunState['place'] = 'worker';
  let host: TrainerHost | null = null;
  let unsent: TrainerCommand[] | null = null;
  let watch: SilenceWatch | null = null;
  let [losses, hasAnswered] = [0, false];

  const watching: SilenceOptions = {
    everySecond: surroundings.everySecond,
    isBusy: () => options.isBusy() || questions.isWaiting(),
    ping: () => host?.post({ kind: 'ping' }, []),
    onSilent: lose,
  };

  function close(): void {
    watch?.end();
    watch = null;
    host?.close();
    host = null;
    unsent = null;
  }

  function lose(): void {
    const isRefused = !hasAnswered;
    close();
    if (!isRefused) losses++;
    if (isRefused || losses >= maxLosses) place = 'page';
    options.onLost(isRefused ? null : place === 'page' ? 'moved' : 'restarted');
  }

  function take(report: TrainerReport): void {
    hasAnswered = true;
    watch?.hear();
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
        watch = watchSilence(watching);
        return worker;
      } catch {
        place = 'page';
      }
    }
    return surroundings.openPage(listener);
  }

  function open(): void {
    if (host) return;
    [hasAnswered, unsent] = [false, []];
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
