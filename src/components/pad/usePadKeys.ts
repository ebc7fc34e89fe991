/**
 * The pad's keys: arrows move the cursor, Space puts its pen down or lifts it, E takes the eraser, Delete
 * clears, Escape lifts the pen and then leaves. Two arrows held together move diagonally; so do Home, Page
 * Up, End and Page Down, which lie around the arrows of a number pad, for whoever presses one key at a time.
 *
 * The keys are the pad's only while it has the focus by keys. Who has drawn with a mouse scrolls on with them
 * as before.
 */
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Point } from '../../image/Drawing.ts';
import {
  isCursorDown,
  liftCursor,
  moveCursor,
  toggleCursor,
  toggleEraser,
} from '../../state/cursorCommands.ts';
import type { LessonState } from '../../state/LessonState.ts';
import { clearPad } from '../../state/padCommands.ts';
import { useCommand, useLesson } from '../follow/LessonContext.ts';
import { hasModifier, readKey } from '../page/readKey.ts';
import { useLostRelease } from '../page/useLostRelease.ts';

const directions: ReadonlyMap<string, Point> = new Map<string, Point>([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
  ['Home', [-1, -1]],
  ['PageUp', [1, -1]],
  ['End', [-1, 1]],
  ['PageDown', [1, 1]],
]);

/** What the other keys do to the lesson. */
const commands: ReadonlyMap<string, (state: LessonState) => LessonState> = new Map([
  [' ', toggleCursor],
  ['e', toggleEraser],
  ['Delete', clearPad],
  ['Backspace', clearPad],
]);

/** Cells that a key moves the cursor, and with Shift. */
const stepCells = { fine: 1, coarse: 4 } as const;

/** The one direction of several; opposite ones cancel out. */
function sumOf(all: Iterable<Point>): Point {
  let [x, y] = [0, 0];
  for (const [dx, dy] of all) {
    x += dx;
    y += dy;
  }
  return [Math.sign(x), Math.sign(y)];
}

/** Where a key lies: its name may change while it is held, on a number pad with Shift. */
function placeOf({ code, key }: KeyboardEvent): string {
  return code || key;
}

/**
 * The directions of the keys that are held now, and what to do as they change. What is let go where nobody
 * sees it is forgotten: with the window or the page gone, or, on a Mac, while Command is down.
 */
function useHeldDirection() {
  const held = useRef(new Map<string, Point>());
  const releaseAll = () => held.current.clear();
  useLostRelease(releaseAll);
  return {
    press: (event: KeyboardEvent, direction: Point): Point => {
      const place = placeOf(event);
      // A key that is pressed anew although it was held has been released unseen, and others may have been
      // too.
      if (!event.repeat && held.current.has(place)) releaseAll();
      held.current.set(place, direction);
      return sumOf(held.current.values());
    },
    release: (event: KeyboardEvent) => held.current.delete(placeOf(event)),
    releaseAll,
  };
}

/**
 * Handlers for the focused pad, and whether the keys are its own. Keys with Ctrl, Alt or Command are left to
 * others; losing the focus lifts the pen.
 */
export function usePadKeys() {
  const command = useCommand();
  const { store } = useLesson();
  const [hasKeys, setHasKeys] = useState(false);
  const held = useHeldDirection();
  const commandForKey = (event: KeyboardEvent<HTMLElement>) => {
    const key = readKey(event);
    const own = directions.get(key);
    if (own) {
      const direction = held.press(event, own);
      const cellCount = event.shiftKey ? stepCells.coarse : stepCells.fine;
      return () => command((state) => moveCursor(state, direction, cellCount));
    }
    // These act once, however long they are held.
    const once = (act: () => void) => (event.repeat ? () => {} : act);
    const change = commands.get(key);
    if (change) return once(() => command(change));
    if (key !== 'Escape') return null;
    if (isCursorDown(store.getState())) return once(() => command(liftCursor));
    // Left, and the key goes on to who waits for it: on a slide, the deck.
    event.currentTarget.blur();
    return null;
  };
  const handlers = {
    onFocus: ({ currentTarget }: FocusEvent<HTMLElement>) =>
      setHasKeys(currentTarget.matches(':focus-visible')),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (hasModifier(event)) held.releaseAll();
      if (!hasKeys) return;
      const act = commandForKey(event);
      if (!act) return;
      event.preventDefault();
      act();
    },
    onKeyUp: held.release,
    onBlur: () => {
      setHasKeys(false);
      held.releaseAll();
      command(liftCursor);
    },
  };
  return { hasKeys, handlers };
}
