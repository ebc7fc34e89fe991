/**
 * The board that digits are put together on, with steps of its own to go back: what lies on it is nobody's
 * drawing, and the pad knows nothing of it.
 */
import type { Piece } from './assembly.ts';

type Pieces = readonly Piece[];

export interface Board {
  readonly pieces: Pieces;
  /** What undo goes back to, oldest first; and what was undone, the next to be done again last. */
  readonly past: readonly Pieces[];
  readonly future: readonly Pieces[];
}

/** How many steps can be taken back. */
const historyLimit = 100;

export const emptyBoard: Board = { pieces: [], past: [], future: [] };

/**
 * Lays these pieces on the board. `last` is what the same gesture laid there before: that is replaced without
 * a new step, so that a whole gesture is one step.
 */
export function putPieces(board: Board, pieces: Pieces, last: Pieces | null = null): Board {
  if (board.pieces === last) return { ...board, pieces, future: [] };
  return { pieces, past: [...board.past, board.pieces].slice(-historyLimit), future: [] };
}

/** Takes the last step back, where there is one. */
export function undoBoard(board: Board): Board {
  const pieces = board.past.at(-1);
  if (!pieces) return board;
  return { pieces, past: board.past.slice(0, -1), future: [...board.future, board.pieces] };
}

/** Does again what was undone last. */
export function redoBoard(board: Board): Board {
  const pieces = board.future.at(-1);
  if (!pieces) return board;
  return { pieces, past: [...board.past, board.pieces], future: board.future.slice(0, -1) };
}
