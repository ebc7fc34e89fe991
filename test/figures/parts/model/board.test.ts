/** The board's own steps. */
import { describe, expect, it } from 'vitest';
import { addPiece, type Piece } from '../../../../src/figures/parts/model/assembly.ts';
import { emptyBoard, putPieces, redoBoard, undoBoard } from '../../../../src/figures/parts/model/board.ts';

const one: readonly Piece[] = addPiece([], 'base');
const two: readonly Piece[] = addPiece(one, 'slant');
const three: readonly Piece[] = addPiece(two, 'waist');

describe('A board', () => {
  it('goes back to what lay on it, and forth again', () => {
    const board = putPieces(putPieces(emptyBoard, one), two);
    const back = undoBoard(board);
    expect(back.pieces).toBe(one);
    expect(undoBoard(back).pieces).toEqual([]);
    expect(redoBoard(back).pieces).toBe(two);
  });

  it('takes what one gesture lays as one step, however far it goes', () => {
    const board = putPieces(putPieces(putPieces(emptyBoard, one), two), three, two);
    expect(board.pieces).toBe(three);
    expect(undoBoard(board).pieces).toBe(one);
  });

  it('does nothing where there is no step, and forgets what was undone once something new is laid', () => {
    expect(undoBoard(emptyBoard)).toBe(emptyBoard);
    expect(redoBoard(emptyBoard)).toBe(emptyBoard);
    const anew = putPieces(undoBoard(putPieces(emptyBoard, one)), two);
    expect(redoBoard(anew)).toBe(anew);
  });
});
