/**
 * A drawing put together from parts: which parts lie on the board, and where. Each command is a pure function
 * from one arrangement to the next.
 */
import { measureBounds } from '../../../image/bounds.ts';
import type { Point, Stroke } from '../../../image/Drawing.ts';
import type { PartName } from '../../../image/parts.ts';
import { imageSide } from '../../../network/lessonShape.ts';
import { strokeOfPart } from './partStrokes.ts';

/** A part on the board. */
export interface Piece {
  /** Tells the pieces of one board apart; a piece keeps it as it moves. */
  readonly id: number;
  readonly part: PartName;
  /** How far it lies from where it belongs, in cells. */
  readonly shift: Point;
}

/** Ink stays at least so far inside the pad, in cells. */
const marginCells = 1;

/**
 * The piece's stroke, in cells.
 * @internal Exported for its test, which looks where it lies.
 */
export function strokeOfPiece({ part, shift: [dx, dy] }: Piece): Stroke {
  return strokeOfPart(part).map(([x, y]): Point => [x + dx, y + dy]);
}

/** The strokes of all pieces, in the order in which they were added. */
export function strokesOfPieces(pieces: readonly Piece[]): Stroke[] {
  return pieces.map(strokeOfPiece);
}

/** The parts on the board, each once. */
export function partsOfPieces(pieces: readonly Piece[]): PartName[] {
  return [...new Set(pieces.map(({ part }) => part))];
}

/** Adds a part, where it belongs unless another shift is given. */
export function addPiece(pieces: readonly Piece[], part: PartName, shift: Point = [0, 0]): Piece[] {
  const id = Math.max(-1, ...pieces.map((piece) => piece.id)) + 1;
  return [...pieces, { id, part, shift: keepInside(part, shift) }];
}

/** Moves a piece to that shift, or as far as its ink stays on the pad. */
export function movePiece(pieces: readonly Piece[], id: number, shift: Point): readonly Piece[] {
  return pieces.map((piece) =>
    piece.id === id ? { ...piece, shift: keepInside(piece.part, shift) } : piece,
  );
}

/** Takes a piece off the board. */
export function removePiece(pieces: readonly Piece[], id: number): readonly Piece[] {
  return pieces.filter((piece) => piece.id !== id);
}

/** The shift that brings the middle of a part to a point. */
export function shiftTo(part: PartName, [x, y]: Point): Point {
  const box = boxOf(part);
  return [x - (box.left + box.right) / 2, y - (box.top + box.bottom) / 2];
}

function keepInside(part: PartName, [dx, dy]: Point): Point {
  const { left, right, top, bottom } = boxOf(part);
  const clamp = (shift: number, least: number, most: number) =>
    Math.max(marginCells - least, Math.min(imageSide - marginCells - most, shift));
  return [clamp(dx, left, right), clamp(dy, top, bottom)];
}

function boxOf(part: PartName) {
  // A part has points.
  return measureBounds([strokeOfPart(part)]) ?? { left: 0, right: 0, top: 0, bottom: 0 };
}
