/**
 * The pad's keys: arrows move the cursor, Space puts its pen down or lifts it, E takes the eraser, Delete clears, Escape
 * lifts the pen and then leaves. Two arrows held together move diagonally; so do Home, Page Up, End and Page Down,
 * which lie around the arrows of a number pad, for whoever presses one key at a time.
 */
import { type KeyboardEvent, useRef } from 'react';
import type { Point } from '../image/Drawing.ts';
import { isCursorDown, liftCursor, moveCursor, toggleCursor, toggleEraser } from '../state/cursorCommands.ts';
import { clearPad } from '../state/padCommands.ts';
import { useCommand, useLesson } from './LessonContext.ts';

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

/** Cells that a key moves the cursor, and with Shift. */
const stepCells = { fine: 1, coarse: 4 } as const;

/** The one direction of all keys that are held; opposite ones cancel out. */
function directionOf(held: ReadonlySet<string>): Point {
  let [x, y] = [0, 0];
  for (const key of held) {
    const [dx, dy] = directions.get(key) ?? [0, 0];
    x += dx;
    y += dy;
  }
  return [Math.sign(x), Math.sign(y)];
}

/** The keys that move the cursor and are held now, and what to do as they change. */
function useHeldDirection() {
  const held = useRef(new Set<string>());
  return {
    press: ({ key, repeat }: KeyboardEvent): Point => {
      // A key that is pressed anew although it was held has been released unseen, and others may have been too.
      if (!repeat && held.current.has(key)) held.current.clear();
      held.current.add(key);
      return directionOf(held.current);
    },
    release: ({ key }: KeyboardEvent) => held.current.delete(key),
    releaseAll: () => held.current.clear(),
  };
}

/** Handlers for the focused pad. Keys with Ctrl, Alt or Command are left to others; losing the focus lifts the pen. */
export function usePadKeys() {
  const command = useCommand();
  const { store } = useLesson();
  const held = useHeldDirection();
  const commandForKey = (event: KeyboardEvent<HTMLElement>) => {
    if (directions.has(event.key)) {
      const direction = held.press(event);
      const cellCount = event.shiftKey ? stepCells.coarse : stepCells.fine;
      return () => command((state) => moveCursor(state, direction, cellCount));
    }
    // These act once, however long they are held.
    const once = (act: () => void) => (event.repeat ? () => {} : act);
    if (event.key === ' ') return once(() => command(toggleCursor));
    if (event.key.toLowerCase() === 'e') return once(() => command(toggleEraser));
    if (event.key === 'Delete' || event.key === 'Backspace') return once(() => command(clearPad));
    if (event.key !== 'Escape') return null;
    const pad = event.currentTarget;
    return once(() => (isCursorDown(store.getState()) ? command(liftCursor) : pad.blur()));
  };
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act = commandForKey(event);
      if (!act) return;
      event.preventDefault();
      act();
    },
    onKeyUp: held.release,
    onBlur: () => {
      held.releaseAll();
      command(liftCursor);
    },
  };
}
