/**
 * Grades without a server: SPLICE's protocol for frames (https://cssplice.org/slcp/), by which Runestone,
 * PreTeXt, OpenDSA and others record what somebody has done in a figure, and give it back at the next visit.
 * The page is asked for a state once, which need not be answered, and told what the reader does.
 *
 * Only what the reader does is reported, and only bets are graded: the score is the part of those placed that
 * are right. The figure `draw` asks nothing; there it is 1 once the reader's own drawing was answered.
 */

import { hearPage } from '../components/follow/tellPage.ts';
import { isMotionReduced } from '../components/page/motion.ts';
import { readHostCommand } from '../formats/hostCommand.ts';
import type { FigureId, LinkedState } from '../formats/linkSchema.ts';
import type { LessonStore } from '../state/createLessonStore.ts';
import { openLinkedState } from '../state/linkedState.ts';
import type { StateTexts } from './hostMessages.ts';
import { isAtRest, textsOf, watchRest } from './restingState.ts';

type SpliceMessage =
  | { readonly subject: 'SPLICE.getState' }
  | { readonly subject: 'SPLICE.reportScoreAndState'; readonly score: number; readonly state: StateTexts }
  | { readonly subject: 'SPLICE.sendEvent'; readonly name: string; readonly data: unknown };

/** Each message needs a number of its own, also beside those of other figures on the page. */
function createPost() {
  let count = 0;
  return (message: SpliceMessage): string => {
    count += 1;
    const id = `inklight-${performance.timeOrigin}-${window.location.search}-${count}`;
    window.parent.postMessage({ ...message, message_id: id }, '*');
    return id;
  };
}

/** A state as it was reported, or as hosts keep it: as a text of it. */
function stateIn(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

/**
 * Asks the page around the figure; figure absent is the whole lesson. Once the lesson is ready. Pages need
 * not keep a state: what the reader does is reported also where none answers, and what comes after it opens
 * nothing any more.
 */
export function speakSplice(store: LessonStore, figure: FigureId | undefined): void {
  const post = createPost();
  const reporting = report(store, figure, post);
  const askedId = post({ subject: 'SPLICE.getState' });
  window.addEventListener('message', function hear({ source, data }) {
    if (source !== window.parent || data?.subject !== 'SPLICE.getState.response') return;
    if (data.message_id !== undefined && data.message_id !== askedId) return;
    window.removeEventListener('message', hear);
    // A state that is none of ours, or a page that has none yet: the figure is as it was opened.
    const command = readHostCommand({ id: 0, op: 'setState', state: stateIn(data.state) });
    if (command?.op !== 'setState' || reporting.hasReported()) return;
    store.setState((state) => openLinkedState(state, command.state, !isMotionReduced()));
    reporting.hasBroughtBack(command.state);
  });
}

function report(store: LessonStore, figure: FigureId | undefined, post: (message: SpliceMessage) => string) {
  /** Whether the bet of each figure was right, the reader's and those that were brought back. */
  const grades = new Map<string, boolean>();
  let hasDrawn = false;
  let latest = JSON.stringify(textsOf(store.getState()));
  let hasReported = false;
  const scoreNow = () => {
    const right = [...grades.values()].filter((isRight) => isRight).length;
    if (figure === 'draw') return hasDrawn ? 1 : 0;
    return grades.size > 0 ? right / grades.size : 0;
  };
  let isPending = false;
  /** Once for all that happens at once: a bet is told, and is part of the state. */
  const reportSoon = () => {
    if (isPending) return;
    isPending = true;
    queueMicrotask(() => {
      isPending = false;
      const state = textsOf(store.getState());
      if (state === null || JSON.stringify(state) === latest) return;
      latest = JSON.stringify(state);
      // A figure sets itself up, also from what was brought back: the reader has done nothing yet.
      if (!navigator.userActivation.hasBeenActive) return;
      hasReported = true;
      post({ subject: 'SPLICE.reportScoreAndState', score: scoreNow(), state });
    });
  };
  hearPage('prediction', ({ digit, by }) => {
    if (hasDrawn || by !== 'reader' || digit === null) return;
    hasDrawn = true;
    // A stroke that is still being drawn is told at its end, with its score.
    latest = '';
    if (isAtRest(store.getState())) reportSoon();
  });
  hearPage('answer', (answer) => {
    grades.set(answer.figure, answer.right);
    if (answer.by !== 'reader') {
      latest = JSON.stringify(textsOf(store.getState()));
      return;
    }
    post({ subject: 'SPLICE.sendEvent', name: 'inklight-answer', data: answer });
    // Also where the same was chosen as before: it may be right now.
    latest = '';
    reportSoon();
  });
  hearPage('edit', (edit) => void post({ subject: 'SPLICE.sendEvent', name: 'inklight-edit', data: edit }));
  watchRest(store, reportSoon);
  return {
    hasReported: () => hasReported,
    /** What was reported once was the reader's: a drawing of their own has its point already. */
    hasBroughtBack: ({ drawing }: LinkedState) => {
      hasDrawn = drawing !== undefined && drawing !== 'none' && !('example' in drawing);
      latest = JSON.stringify(textsOf(store.getState()));
    },
  };
}
