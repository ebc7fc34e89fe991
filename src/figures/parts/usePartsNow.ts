/**
 * The parts of the drawing at rest: those that were put together, or those that are found in it.
 */
import { useMemo } from 'react';
import { useAtRest } from '../../components/follow/useAtRest.ts';
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
  const [drawing] = useAtRest((moment) =>
    moment.isSettled && !hold.getState().isHeld ? [moment.drawing] : null,
  ) ?? [null];
  return useMemo(() => {
    if (!drawing) return noPartsYet;
    const pieces = piecesIn(drawing);
    const parts = pieces ? partsOnBoard(pieces) : findParts(drawing);
    return { drawing, parts, isPlaced: pieces !== null && pieces.length > 0 };
  }, [drawing, piecesIn]);
}
