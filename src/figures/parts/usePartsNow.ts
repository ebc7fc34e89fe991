/**
 * The parts of the drawing at rest: those that were put together, or those that are found in it.
 */
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useLesson } from '../../components/follow/LessonContext.ts';
import type { Drawing } from '../../image/Drawing.ts';
import { type Piece, partsOfPieces, strokeOfPiece } from './model/assembly.ts';
import { type FoundPart, findParts } from './model/findParts.ts';
import type { Assembly } from './useAssembly.ts';

/** The last drawing that was at rest, and its parts. */
export interface PartsNow {
  readonly drawing: Drawing;
  readonly parts: readonly FoundPart[];
  /** Whether they were put together on the board. */
  readonly isPlaced: boolean;
}

/** Until a drawing has come to rest. */
export const noPartsYet: PartsNow = {
  drawing: { strokes: [], penWidthCells: 1 },
  parts: [],
  isPlaced: false,
};

function partsOnBoard(pieces: readonly Piece[]): FoundPart[] {
  return partsOfPieces(pieces).map((part) => ({
    part,
    ink: pieces.filter((piece) => piece.part === part).map(strokeOfPiece),
  }));
}

/** The parts; while the pen moves or a piece is in hand, those of the moment before. */
export function usePartsNow({ piecesIn, hold }: Assembly): PartsNow {
  const { loop } = useLesson();
  const last = useRef(noPartsYet);
  const read = useCallback(() => {
    const { drawing, isSettled } = loop.moment;
    if (!isSettled || hold.getState().isHeld || drawing === last.current.drawing) return last.current;
    const pieces = piecesIn(drawing);
    const parts = pieces ? partsOnBoard(pieces) : findParts(drawing);
    last.current = { drawing, parts, isPlaced: pieces !== null && pieces.length > 0 };
    return last.current;
  }, [loop, piecesIn, hold]);
  return useSyncExternalStore(loop.subscribe, read);
}
