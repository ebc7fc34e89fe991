/**
 * The board of the figure: what is put together on it is a drawing of the figure's own, which the network
 * reads beside the reader's; that one stays on the pad.
 */
import { type KeyboardEvent, useMemo } from 'react';
import { type Cause, useCause, useCauseState } from '../../components/follow/useCause.ts';
import { readKey } from '../../components/page/readKey.ts';
import type { PartName } from '../../image/parts.ts';
import type { ForwardPass } from '../../network/forward.ts';
import { penWidthCells } from '../../state/LessonState.ts';
import type { Moment } from '../../state/Moment.ts';
import { passOfDrawing } from '../../state/passOfDrawing.ts';
import { type Piece, partsOfPieces, strokesOfPieces } from './model/assembly.ts';
import { type Board, emptyBoard, putPieces, redoBoard, undoBoard } from './model/board.ts';

/** The board: its pieces, and what the network makes of them. */
export interface Assembly {
  readonly board: Cause<Board>;
  readonly piecesNow: () => readonly Piece[];
  /** Lays these pieces on it; what the same gesture laid there before is replaced. Returns them. */
  readonly put: (pieces: readonly Piece[], last?: readonly Piece[] | null) => readonly Piece[];
  /** What the network makes of what is put together; null with nothing on the board, or no network. */
  readonly passNow: (moment: Moment) => ForwardPass | null;
}

type PassCauses = readonly [Moment['network'], readonly Piece[], number];

/** The pass of the board's drawing; the last one while its causes are the same. */
function createReader() {
  let causes: PassCauses = [null, [], 0];
  let pass: ForwardPass | null = null;
  return ({ network, framingProgress }: Moment, pieces: readonly Piece[]) => {
    const next: PassCauses = [network, pieces, framingProgress];
    if (next.some((cause, index) => cause !== causes[index])) {
      const drawing = { strokes: strokesOfPieces(pieces), penWidthCells: penWidthCells.initial };
      pass = network && pieces.length > 0 ? passOfDrawing(network, drawing, framingProgress) : null;
      causes = next;
    }
    return pass;
  };
}

/** Makes the board, once a figure. */
export function useAssembly(): Assembly {
  const board = useCause<Board>(() => emptyBoard);
  return useMemo(() => {
    const read = createReader();
    const piecesNow = () => board.getState().pieces;
    return {
      board,
      piecesNow,
      put: (pieces, last = null) => {
        board.setState((state) => putPieces(state, pieces, last));
        return pieces;
      },
      passNow: (moment) => read(moment, piecesNow()),
    };
  }, [board]);
}

/** The pieces on the board: another list when one comes or goes, not while one moves. */
export function usePieces({ board, piecesNow }: Assembly): readonly Piece[] {
  const key = useCauseState(board, ({ pieces }) => pieces.map(({ id, part }) => `${id} ${part}`).join());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pieces are those that the key speaks of
  return useMemo(() => piecesNow(), [piecesNow, key]);
}

/** The parts on the board, each once. */
export function usePlacedParts(assembly: Assembly): readonly PartName[] {
  const pieces = usePieces(assembly);
  return useMemo(() => partsOfPieces(pieces), [pieces]);
}

/** The keys that undo here: the board's steps, not the lesson's. */
const historyKeys: Readonly<Record<string, typeof undoBoard>> = { Undo: undoBoard, Redo: redoBoard };

/** A handler for them, anywhere on the board and the tray. */
export function useBoardKeys({ board }: Assembly): (event: KeyboardEvent) => void {
  return (event) => {
    const step = historyKeys[readKey(event)];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    board.setState(step);
  };
}
