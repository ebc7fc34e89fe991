/**
 * What is broken into edges, at rest: the reader's drawing, or a loop or a line of ours, drawn with the
 * reader's pen.
 */
import { useMemo } from 'react';
import { useAtRest } from '../../components/follow/useAtRest.ts';
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
  const [drawn, penWidthCells, framingProgress] = useAtRest((moment) => [
    moment.isSettled ? moment.drawing.strokes : null,
    moment.drawing.penWidthCells,
    moment.framingProgress,
  ]);
  const strokes = subject === 'yours' ? drawn : ours[subject];
  return useMemo(
    () => (strokes ? breakDrawing(subject, { strokes, penWidthCells }, framingProgress) : notBrokenYet),
    [subject, strokes, penWidthCells, framingProgress],
  );
}
