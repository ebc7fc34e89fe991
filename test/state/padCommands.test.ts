import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/image/Drawing.ts';
import { redo, undo } from '../../src/state/history.ts';
import {
  blankPad,
  initialLessonState,
  type LessonState,
  penWidthCells,
} from '../../src/state/LessonState.ts';
import {
  bringBackOwn,
  chooseTool,
  clearPad,
  isOwnAway,
  movePad,
  playTo,
  pressPad,
  releasePad,
  setPenWidth,
  showExample,
} from '../../src/state/padCommands.ts';

const example = {
  label: 7,
  drawing: {
    strokes: [
      [
        [5, 5],
        [20, 5],
        [10, 24],
      ] as Point[],
    ],
    penWidthCells: 2,
  },
};

function drawStroke(state: LessonState, ...points: Point[]): LessonState {
  return releasePad(movePad(pressPad(state, points[0]), points.slice(1)));
}

describe('the pad', () => {
  it('keeps the points of a stroke as they were drawn', () => {
    const state = drawStroke(initialLessonState, [1, 2], [3, 4], [5, 6]);
    expect(state.padDrawing.drawing.strokes).toEqual([
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ]);
  });

  it('makes one step of history of a gesture with many moves', () => {
    const state = drawStroke(initialLessonState, [1, 1], [2, 2], [3, 3], [4, 4]);
    expect(state.history.past).toHaveLength(1);
    expect(undo(state).padDrawing).toBe(blankPad);
    expect(redo(undo(state)).padDrawing).toBe(state.padDrawing);
  });

  it('keeps what the reader drew for when something else is on it', () => {
    const drawn = drawStroke(initialLessonState, [1, 2], [3, 4]);
    expect(isOwnAway(drawn)).toBe(false);
    expect(isOwnAway(showExample(initialLessonState, example, false))).toBe(false);
    const away = showExample(drawn, example, false);
    expect(isOwnAway(away)).toBe(true);
    const back = bringBackOwn(away);
    expect(back.padDrawing).toBe(drawn.padDrawing);
    expect(isOwnAway(back)).toBe(false);
    expect(undo(back).padDrawing.exampleLabel).toBe(7);
    // A pad that the reader has cleared is the reader's.
    expect(isOwnAway(clearPad(drawn))).toBe(false);
    expect(bringBackOwn(initialLessonState)).toBe(initialLessonState);
  });

  it('ignores moves without a press, and a second press during a gesture', () => {
    expect(movePad(initialLessonState, [[1, 1]])).toBe(initialLessonState);
    const pressed = pressPad(initialLessonState, [1, 1]);
    expect(pressPad(pressed, [9, 9])).toBe(pressed);
  });

  it('replaces an example at the first touch of the pen, and undo brings back first a blank pad, then the example', () => {
    const shown = showExample(initialLessonState, example, true);
    const drawn = drawStroke(playTo(shown, 0.4), [1, 1], [2, 2]);
    expect(drawn.padDrawing.exampleLabel).toBeNull();
    expect(drawn.padDrawing.drawing.strokes).toHaveLength(1);
    expect(drawn.pad.playback).toBeNull();
    const blank = undo(drawn);
    expect(blank.padDrawing.drawing.strokes).toHaveLength(0);
    expect(undo(blank).padDrawing.exampleLabel).toBe(7);
  });

  it('lets the eraser work on an example instead of replacing it', () => {
    const state = chooseTool(showExample(initialLessonState, example, false), 'eraser');
    const erased = drawStroke(state, [20, 5]);
    expect(erased.padDrawing.exampleLabel).toBeNull();
    expect(erased.padDrawing.drawing.strokes.length).toBeGreaterThanOrEqual(1);
    expect(erased.padDrawing.drawing.strokes).not.toEqual(example.drawing.strokes);
  });

  it('records nothing when the eraser met no ink', () => {
    const state = chooseTool(drawStroke(initialLessonState, [1, 1], [2, 2]), 'eraser');
    const after = drawStroke(state, [25, 25], [26, 26]);
    expect(after.padDrawing).toBe(state.padDrawing);
    expect(after.history.past).toBe(state.history.past);
  });

  it('clears to a blank pad, which can be undone, and does nothing on a blank pad', () => {
    const drawn = drawStroke(initialLessonState, [1, 1], [2, 2]);
    const cleared = clearPad(drawn);
    expect(cleared.padDrawing.drawing.strokes).toHaveLength(0);
    expect(undo(cleared).padDrawing).toBe(drawn.padDrawing);
    expect(clearPad(cleared).history.past).toBe(cleared.history.past);
  });

  it('stops an example that is drawing itself when it is cleared', () => {
    const cleared = clearPad(showExample(initialLessonState, example, true));
    expect(cleared.pad.playback).toBeNull();
    expect(playTo(cleared, 0.5)).toBe(cleared);
  });

  it('makes one step of history of a drag of the pen width, and clamps it', () => {
    const drawn = drawStroke(initialLessonState, [1, 1], [2, 2]);
    const wide = setPenWidth(setPenWidth(setPenWidth(drawn, 3), 3.5), 99);
    expect(wide.padDrawing.drawing.penWidthCells).toBe(penWidthCells.max);
    expect(undo(wide).padDrawing).toBe(drawn.padDrawing);
    expect(setPenWidth(drawn, Number.NaN)).toBe(drawn);
  });

  it('undoes any sequence of commands back to where it began, and redoes it again', () => {
    const point = fc.tuple(
      fc.double({ min: 0, max: 28, noNaN: true }),
      fc.double({ min: 0, max: 28, noNaN: true }),
    );
    const command = fc.oneof(
      fc
        .array(point, { minLength: 1, maxLength: 5 })
        .map((points) => (state: LessonState) => drawStroke(state, ...points)),
      fc.constant(clearPad),
      fc.constant((state: LessonState) => chooseTool(state, 'eraser')),
      fc.constant((state: LessonState) => chooseTool(state, 'pen')),
      fc.constant((state: LessonState) => showExample(state, example, false)),
      fc
        .double({ min: 1, max: 4, noNaN: true })
        .map((width) => (state: LessonState) => setPenWidth(state, width)),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
        const start = drawStroke(initialLessonState, [1, 1], [20, 20]);
        const end = commands.reduce((state, change) => change(state), start);
        let back = end;
        while (back.history.past.length > start.history.past.length) back = undo(back);
        expect(back.padDrawing.drawing.strokes).toEqual(start.padDrawing.drawing.strokes);
        let forth = back;
        while (forth.history.future.length > 0) forth = redo(forth);
        expect(forth.padDrawing).toEqual(end.padDrawing);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
