/**
 * What keys do on the pad: they move a cursor from cell to cell, and put its pen down or lift it. The ink
 * goes through the same commands as a pointer's (padCommands.ts), so pen down to pen up is one step of
 * history.
 */
import type { Point } from '../image/Drawing.ts';
import { imageSide } from '../network/lessonShape.ts';
import type { LessonState, Tool } from './LessonState.ts';
import { chooseTool, movePad, pressPad, releasePad } from './padCommands.ts';

/** Whether the cursor's pen, or its eraser, is on the pad. */
export function isCursorDown({ pad }: LessonState): boolean {
  return pad.gesture?.source === 'cursor';
}

/** The nearest place to it on the pad at which a cursor can be: half a cell inside the border. */
function keepOnPad(cells: number): number {
  return Math.min(imageSide - 0.5, Math.max(0.5, cells));
}

/**
 * Moves the cursor in a direction (each part -1, 0 or 1; y down) by that many cells, or as far as the pad
 * goes. With its pen down it passes through the middle of each cell on the way, so that an eraser leaves
 * nothing out.
 */
export function moveCursor(state: LessonState, [dx, dy]: Point, cellCount: number): LessonState {
  const [x, y] = state.pad.cursorPlace;
  const passed = Array.from(
    { length: cellCount },
    (_, step): Point => [keepOnPad(x + dx * (step + 1)), keepOnPad(y + dy * (step + 1))],
  );
  const cursorPlace = passed.at(-1) ?? state.pad.cursorPlace;
  if (cursorPlace[0] === x && cursorPlace[1] === y) return state;
  const moved = movePad(state, passed, 'cursor');
  return { ...moved, pad: { ...moved.pad, cursorPlace } };
}

/** Lifts the cursor's pen: its stroke is finished. Nothing changes when it is up. */
export function liftCursor(state: LessonState): LessonState {
  return releasePad(state, 'cursor');
}

/** Puts the cursor's pen or eraser down, or lifts it; while a pointer draws, it stays up. */
export function toggleCursor(state: LessonState): LessonState {
  return isCursorDown(state) ? liftCursor(state) : pressPad(state, state.pad.cursorPlace, 'cursor');
}

/** Takes the eraser instead of the pen, or the pen again; the cursor's stroke ends. */
export function toggleEraser(state: LessonState): LessonState {
  const other: Tool = state.pad.tool === 'pen' ? 'eraser' : 'pen';
  return chooseTool(liftCursor(state), other);
}
