/**
 * What is broken into edges, at rest: the reader's drawing, or a loop or a line of ours, drawn with the
 * reader's pen.
 */
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useLesson } from '../../components/follow/LessonContext.ts';
import type { Drawing, Stroke } from '../../image/Drawing.ts';
import { findNormalFraming } from '../../image/normalise.ts';
import { framingAt } from '../../state/framingSteps.ts';
import { breakIntoEdges } from './model/breakIntoEdges.ts';
import type { BrokenDrawing, EdgeSubject } from './model/edgeSwitches.ts';
import { lineToBreak, loopToBreak } from './model/strokesToBreak.ts';

/** A broken drawing, and what it was. */
export interface Broken extends BrokenDrawing {
  readonly subject: EdgeSubject;
  readonly strokes: readonly Stroke[];
  readonly framingProgress: number;
}

const ours = { loop: [loopToBreak], line: [lineToBreak] } as const;
/** Until a drawing has come to rest. */
export const notBrokenYet: Broken = {
  subject: 'yours',
  strokes: [],
  framingProgress: 0,
  edges: [],
  penWidthCells: 1,
  framing: null,
};

function breakDrawing(subject: EdgeSubject, drawing: Drawing, framingProgress: number): Broken {
  const found = findNormalFraming(drawing);
  const framing = found && framingAt(framingProgress, found);
  return { ...drawing, subject, framingProgress, framing, edges: breakIntoEdges(drawing) };
}

/** The subject in pieces; while the pen moves, the drawing of the moment before. */
export function useBroken(subject: EdgeSubject): Broken {
  const { loop } = useLesson();
  const last = useRef(notBrokenYet);
  const read = useCallback(() => {
    const { drawing, framingProgress, isSettled } = loop.moment;
    if (!isSettled && (subject === 'yours' || last.current.subject === subject)) {
      return last.current.subject === subject ? last.current : notBrokenYet;
    }
    const strokes = subject === 'yours' ? drawing.strokes : ours[subject];
    const { penWidthCells } = drawing;
    const before = last.current;
    const isSame =
      before.subject === subject &&
      before.strokes === strokes &&
      before.penWidthCells === penWidthCells &&
      before.framingProgress === framingProgress;
    if (!isSame) last.current = breakDrawing(subject, { strokes, penWidthCells }, framingProgress);
    return last.current;
  }, [loop, subject]);
  return useSyncExternalStore(loop.subscribe, read);
}
