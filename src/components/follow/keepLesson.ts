/**
 * Keeps a lesson in the reader's browser: a while after each change, and when the page goes. Only what the
 * reader has done is kept: who opens a link and looks at it finds their own drawing again at home.
 */
import { writeState } from '../../formats/writeLink.ts';
import type { LessonStore } from '../../state/createLessonStore.ts';
import { drawerOf, type LessonState } from '../../state/LessonState.ts';
import { linkedCausesOf, linkedStateOf } from '../../state/linkedState.ts';
import { watchCauses } from '../../state/watchCauses.ts';
import { type KeptLesson, type KeptPlace, lessonKey, recallLesson } from './keptLesson.ts';

/** So long after a change it is kept: a stroke is many changes. */
const restMs = 500;

const nothingKept: KeptLesson = { drawing: null, state: '', network: null, place: null };

/** The last section whose top is in the upper part of the window. */
function placeNow(): KeptPlace | null {
  const tops = [...document.querySelectorAll('section[id]')].map((section) => ({
    section: section.id,
    topPx: Math.round(section.getBoundingClientRect().top),
  }));
  return tops.findLast(({ topPx }) => topPx < window.innerHeight / 2) ?? null;
}

/** An example, or what a link brought, does not take the place of what the reader drew; a blank pad does. */
function drawingOf({ padDrawing, ownDrawing }: LessonState, kept: KeptLesson): KeptLesson['drawing'] {
  const isBlank = padDrawing.drawing.strokes.length === 0 && drawerOf(padDrawing) === 'reader';
  return isBlank ? null : (ownDrawing?.drawing ?? kept.drawing);
}

/** The neuron, the step and the bets; the drawing is kept as it is, of any length. */
function stateOf(state: LessonState): string {
  return writeState({ ...linkedStateOf(state), drawing: undefined });
}

/** Keeps what has changed since it was opened; the function it gives ends that, and forgets what was kept. */
export function keepLesson(store: LessonStore, opened: LessonState): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isChanged = false;
  const write = () => {
    timer = undefined;
    const kept = recallLesson() ?? nothingKept;
    const state = store.getState();
    const changed = isChanged && {
      drawing: drawingOf(state, kept),
      state: stateOf(state),
      network: state.network.choice,
    };
    try {
      localStorage.setItem(lessonKey, JSON.stringify({ ...kept, ...changed, place: placeNow() }));
    } catch {
      // A visit then begins as the first one.
    }
  };
  const unwatch = watchCauses(
    store,
    (state) => ({ ...linkedCausesOf(state), choice: state.network.choice, gesture: state.pad.gesture }),
    ({ gesture }) => {
      isChanged = true;
      if (gesture === null) timer ??= setTimeout(write, restMs);
    },
    opened,
  );
  window.addEventListener('pagehide', write);
  return () => {
    unwatch();
    clearTimeout(timer);
    window.removeEventListener('pagehide', write);
    try {
      localStorage.removeItem(lessonKey);
    } catch {
      // Nothing was kept.
    }
  };
}
