/**
 * What can be done to the pad. Each command is a pure function from one state to the next. A gesture (pen
 * down, moves, pen up) is one step of history, however many points it has. It is made by one input source:
 * the pointer, or the cursor that keys move (cursorCommands.ts).
 */
import type { Drawing, Point, Stroke } from '../image/Drawing.ts';
import { eraseAlong } from '../image/erase.ts';
import { amend, record } from './history.ts';
import {
  blankPad,
  drawerOf,
  eraserRadiusCells,
  type InputSource,
  type LessonState,
  type PadDrawing,
  penWidthCells,
  type Tool,
} from './LessonState.ts';

function withStrokes(padDrawing: PadDrawing, strokes: readonly Stroke[]): PadDrawing {
  if (strokes === padDrawing.drawing.strokes) return padDrawing;
  return { drawing: { ...padDrawing.drawing, strokes }, exampleLabel: null };
}

function isBlank(padDrawing: PadDrawing): boolean {
  return padDrawing.drawing.strokes.length === 0;
}

/**
 * The pen or eraser touches the pad at a point (cells). A pen replaces an example, an eraser erases from it.
 * A pointer ends the gesture of the cursor and begins its own; during any other gesture nothing happens.
 */
export function pressPad(state: LessonState, point: Point, source: InputSource = 'pointer'): LessonState {
  const released = source === 'pointer' ? releasePad(state, 'cursor') : state;
  if (released.pad.gesture) return state;
  const { padDrawing: before } = released;
  const { strokes } = before.drawing;
  const kept = before.exampleLabel === null ? strokes : [];
  const drawn =
    released.pad.tool === 'eraser' ? eraseAlong(strokes, [point], eraserRadiusCells) : [...kept, [point]];
  return {
    ...released,
    padDrawing: withStrokes(before, drawn),
    pad: { ...released.pad, gesture: { before, source }, playback: null },
  };
}

/** The pen or eraser of that input source moves on through the given points (cells), in order. */
export function movePad(
  state: LessonState,
  points: readonly Point[],
  source: InputSource = 'pointer',
): LessonState {
  if (state.pad.gesture?.source !== source || points.length === 0) return state;
  const { strokes } = state.padDrawing.drawing;
  if (state.pad.tool === 'pen') {
    const stroke = [...(strokes.at(-1) ?? []), ...points];
    return { ...state, padDrawing: withStrokes(state.padDrawing, [...strokes.slice(0, -1), stroke]) };
  }
  const erased = points.reduce<readonly Stroke[]>(
    (rest, point, index) => eraseAlong(rest, [points[index - 1] ?? point, point], eraserRadiusCells),
    strokes,
  );
  return { ...state, padDrawing: withStrokes(state.padDrawing, erased) };
}

/** The pen or eraser of that input source leaves the pad: the gesture becomes one step of history. */
export function releasePad(state: LessonState, source: InputSource = 'pointer'): LessonState {
  const { gesture, tool } = state.pad;
  if (gesture?.source !== source) return state;
  const { before } = gesture;
  if (state.padDrawing === before) return { ...state, pad: { ...state.pad, gesture: null } };
  const isReplaced = before.exampleLabel !== null && tool === 'pen';
  if (!isReplaced) return record(state, state.padDrawing, before);
  // Undoing the first stroke over an example gives a blank pad; undoing once more brings the example back.
  return record(state, state.padDrawing, before, withStrokes(before, []));
}

/** Takes all ink off the pad; the pen stays as it is. */
export function clearPad(state: LessonState): LessonState {
  const { gesture } = state.pad;
  if (isBlank(state.padDrawing)) return { ...state, pad: { ...state.pad, gesture: null, playback: null } };
  return record(state, withStrokes(state.padDrawing, []), gesture?.before ?? state.padDrawing);
}

/** Draws all strokes with a pen of another width, clamped to the widths that can be chosen. */
export function setPenWidth(state: LessonState, widthCells: number): LessonState {
  const width = Math.min(penWidthCells.max, Math.max(penWidthCells.min, widthCells));
  const { drawing } = state.padDrawing;
  if (!Number.isFinite(width) || width === drawing.penWidthCells) return state;
  const padDrawing = { ...state.padDrawing, drawing: { ...drawing, penWidthCells: width } };
  if (isBlank(padDrawing)) return { ...state, padDrawing };
  // Only the first change of width for these strokes is a step, so that a drag of the slider is one step.
  const last = state.history.past.at(-1);
  const isContinued = last?.kind === 'drawing' && last.padDrawing.drawing.strokes === drawing.strokes;
  return isContinued ? amend(state, padDrawing) : record(state, padDrawing, state.padDrawing);
}

/** Puts a drawing on the pad, all of it at once. Undo brings back what was there before. */
export function showPadDrawing(state: LessonState, padDrawing: PadDrawing): LessonState {
  const isFirst = state.padDrawing === blankPad && state.history.past.length === 0;
  return isFirst ? { ...state, padDrawing } : record(state, padDrawing, state.padDrawing);
}

/**
 * How much of an example is drawn when it begins to draw itself: above 0, so that there is an answer at once.
 */
const firstPlayback = 0.01;

/** Puts a labelled example on the pad; it starts to draw itself unless it is to be shown whole at once. */
export function showExample(
  state: LessonState,
  example: { readonly label: number; readonly drawing: Drawing },
  isPlayed: boolean,
): LessonState {
  const drawing = { ...example.drawing, penWidthCells: state.padDrawing.drawing.penWidthCells };
  const shown = showPadDrawing(state, { drawing, exampleLabel: example.label });
  return { ...shown, pad: { ...shown.pad, playback: isPlayed ? firstPlayback : null } };
}

/**
 * Sets how much of an example has drawn itself; at 1 it is whole. Nothing changes while none draws itself.
 */
export function playTo(state: LessonState, progress: number): LessonState {
  if (state.pad.playback === null) return state;
  return { ...state, pad: { ...state.pad, playback: progress >= 1 ? null : progress } };
}

/** Whether something else is on the pad than what the reader drew. */
export function isOwnAway({ padDrawing, ownDrawing }: LessonState): boolean {
  const isOther = drawerOf(padDrawing) !== 'reader' && padDrawing.drawing !== ownDrawing?.drawing;
  return ownDrawing !== null && isOther;
}

/** Puts what the reader drew back on the pad. */
export function bringBackOwn(state: LessonState): LessonState {
  return state.ownDrawing ? showPadDrawing(state, state.ownDrawing) : state;
}

/** Chooses what the pointer does from the next gesture on. */
export function chooseTool(state: LessonState, tool: Tool): LessonState {
  return state.pad.gesture ? state : { ...state, pad: { ...state.pad, tool } };
}
