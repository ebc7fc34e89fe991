import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/image/Drawing.ts';
import {
  isCursorDown,
  liftCursor,
  moveCursor,
  toggleCursor,
  toggleEraser,
} from '../../src/state/cursorCommands.ts';
import { undo } from '../../src/state/history.ts';
import { blankPad, initialLessonState, type LessonState } from '../../src/state/LessonState.ts';
import { clearPad, movePad, pressPad, releasePad } from '../../src/state/padCommands.ts';

const right: Point = [1, 0];
const down: Point = [0, 1];
const strokesOf = (state: LessonState) => state.padDrawing.drawing.strokes;

describe('the cursor on the pad', () => {
  it('begins in the middle and moves by whole cells, without ink while its pen is up', () => {
    const moved = moveCursor(moveCursor(initialLessonState, right, 1), down, 4);
    expect(initialLessonState.pad.cursorPlace).toEqual([14.5, 14.5]);
    expect(moved.pad.cursorPlace).toEqual([15.5, 18.5]);
    expect(moved.padDrawing).toBe(blankPad);
  });

  it('stops at the border of the pad, where a further key changes nothing', () => {
    const far = moveCursor(initialLessonState, [1, -1], 99);
    expect(far.pad.cursorPlace).toEqual([27.5, 0.5]);
    expect(moveCursor(far, right, 4)).toBe(far);
  });

  it('inks the way from pen down to pen up as one stroke and one step of history', () => {
    const drawn = toggleCursor(moveCursor(moveCursor(toggleCursor(initialLessonState), right, 1), down, 1));
    expect(strokesOf(drawn)).toEqual([
      [
        [14.5, 14.5],
        [15.5, 14.5],
        [15.5, 15.5],
      ],
    ]);
    expect(isCursorDown(drawn)).toBe(false);
    expect(drawn.history.past).toHaveLength(1);
    expect(undo(drawn).padDrawing).toBe(blankPad);
  });

  it('makes a dot when its pen goes down and up in one place', () => {
    expect(strokesOf(toggleCursor(toggleCursor(initialLessonState)))).toEqual([[[14.5, 14.5]]]);
  });

  it('erases every cell that it passes in one move', () => {
    const line = liftCursor(moveCursor(toggleCursor(initialLessonState), right, 12));
    const back = moveCursor(toggleCursor(toggleEraser(line)), [-1, 0], 12);
    expect(strokesOf(liftCursor(back))).toEqual([]);
  });

  it('ends its stroke when the eraser is taken, and takes the pen again', () => {
    const erasing = toggleEraser(toggleCursor(initialLessonState));
    expect(erasing.pad.tool).toBe('eraser');
    expect(erasing.pad.gesture).toBeNull();
    expect(erasing.history.past).toHaveLength(1);
    expect(toggleEraser(erasing).pad.tool).toBe('pen');
  });

  it('has its pen up after the pad was cleared under it', () => {
    const cleared = clearPad(moveCursor(toggleCursor(initialLessonState), right, 3));
    expect(isCursorDown(cleared)).toBe(false);
    expect(strokesOf(moveCursor(cleared, right, 3))).toEqual([]);
  });
});

describe('two hands on the pad', () => {
  it('leave the pen to the pointer, and the stroke of the cursor is kept', () => {
    const inking = moveCursor(toggleCursor(initialLessonState), right, 1);
    const taken = pressPad(inking, [3, 3]);
    expect(taken.pad.gesture?.source).toBe('pointer');
    expect(strokesOf(taken)).toHaveLength(2);
    expect(releasePad(taken).history.past).toHaveLength(2);
  });

  it('do not take the pen from a pointer that draws', () => {
    const drawing = pressPad(initialLessonState, [3, 3]);
    expect(toggleCursor(drawing)).toBe(drawing);
    expect(strokesOf(moveCursor(drawing, right, 1))).toBe(strokesOf(drawing));
    expect(liftCursor(drawing)).toBe(drawing);
  });

  it('do not add to each other’s strokes', () => {
    const inking = toggleCursor(initialLessonState);
    expect(movePad(inking, [[1, 1]])).toBe(inking);
    expect(releasePad(inking)).toBe(inking);
  });

  it('can be undone step by step to the blank pad, whatever they did in turn', () => {
    const command = fc.constantFrom<(state: LessonState) => LessonState>(
      toggleCursor,
      liftCursor,
      toggleEraser,
      clearPad,
      (state) => moveCursor(state, right, 1),
      (state) => moveCursor(state, [-1, -1], 4),
      (state) => pressPad(state, [20, 20]),
      (state) => movePad(state, [[10, 20]]),
      releasePad,
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
        const end = commands.reduce((state, change) => change(state), initialLessonState);
        let back = releasePad(liftCursor(end));
        while (back.history.past.length > 0) back = undo(back);
        expect(back.padDrawing).toBe(blankPad);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
