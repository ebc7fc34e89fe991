/**
 * The board of the figure, as the lesson has it: what is put together is the lesson's drawing, and what lies
 * on the board follows from that drawing, so that undo brings pieces back as it brings ink back.
 */
import { useMemo } from 'react';
import { useLesson } from '../../components/follow/LessonContext.ts';
import { type Cause, useCause } from '../../components/follow/useCause.ts';
import type { Drawing, Stroke } from '../../image/Drawing.ts';
import type { PadDrawing } from '../../state/LessonState.ts';
import { type Piece, strokesOfPieces } from './model/assembly.ts';
import { replaceDrawing } from './model/replaceDrawing.ts';

/** Whether a piece is in the reader's hand. */
interface Hold {
  readonly isHeld: boolean;
}

/** What a drawing was put together from, and what was on the pad before the first piece of it. */
interface Made {
  readonly pieces: readonly Piece[];
  readonly replaced: PadDrawing;
}

/** The board: which pieces make which drawing, and whether one is in the reader's hand. */
export interface Assembly {
  /** The pieces that a drawing was put together from; null when it was not. */
  readonly piecesIn: (drawing: Drawing) => readonly Piece[] | null;
  /** What was on the pad before the pieces of that drawing came; null when it was not put together. */
  readonly replacedBy: (drawing: Drawing) => PadDrawing | null;
  /** The pieces on the board now. */
  readonly piecesNow: () => readonly Piece[];
  /**
   * Makes these pieces the drawing; a sheet that the same gesture put there before is replaced. Returns the
   * new one.
   */
  readonly put: (pieces: readonly Piece[], last?: PadDrawing | null) => PadDrawing;
  readonly hold: Cause<Hold>;
  /** Lets go of the piece in hand, and has what was held back shown. */
  readonly letGo: () => void;
}

/** Makes the board, once a figure; it knows which drawings were put together on it. */
export function useAssembly(): Assembly {
  const { store, loop } = useLesson();
  const hold = useCause<Hold>(() => ({ isHeld: false }));
  return useMemo(() => {
    const made = new WeakMap<readonly Stroke[], Made>();
    const piecesIn = ({ strokes }: Drawing) => made.get(strokes)?.pieces ?? null;
    const replacedBy = ({ strokes }: Drawing) => made.get(strokes)?.replaced ?? null;
    return {
      piecesIn,
      replacedBy,
      piecesNow: () => piecesIn(store.getState().padDrawing.drawing) ?? [],
      put: (pieces, last = null) => {
        const before = store.getState().padDrawing;
        const { penWidthCells } = before.drawing;
        const strokes = strokesOfPieces(pieces);
        const padDrawing = { drawing: { strokes, penWidthCells }, exampleLabel: null };
        made.set(strokes, { pieces, replaced: replacedBy(before.drawing) ?? before });
        store.setState((state) => replaceDrawing(state, padDrawing, last));
        return padDrawing;
      },
      hold,
      letGo: () => {
        hold.setState({ isHeld: false });
        loop.refresh();
      },
    };
  }, [store, loop, hold]);
}
