/**
 * Dragging a piece over the board, with a mouse, a pen or a finger. One drag is one step of history, and the
 * network answers on the way.
 */
import { type PointerEvent, type RefObject, useRef } from 'react';
import type { Point } from '../../image/Drawing.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { movePiece, type Piece } from '../../state/assembly.ts';
import type { Sheet } from '../../state/LessonState.ts';
import type { Assembly } from './useAssembly.ts';

/** Nearer than this to where it belongs, a piece snaps into its place, in cells. */
const snapCells = 1.2;

/** A shift that is nearly none is none. */
export function snapHome([dx, dy]: Point): Point {
  return Math.hypot(dx, dy) < snapCells ? [0, 0] : [dx, dy];
}

/** The place of a pointer on the board, in cells. */
export function placeOnBoard({ clientX, clientY }: PointerEvent, board: Element): Point {
  const box = board.getBoundingClientRect();
  return [((clientX - box.left) / box.width) * imageSide, ((clientY - box.top) / box.height) * imageSide];
}

interface Drag {
  readonly pointerId: number;
  readonly from: Point;
  readonly piece: Piece;
  /** What the drag put on the pad last. */
  last: Sheet | null;
}

/** Handlers for a piece. */
export function usePieceDrag(assembly: Assembly, boardRef: RefObject<Element | null>) {
  const drag = useRef<Drag | null>(null);
  const end = ({ pointerId }: PointerEvent) => {
    if (drag.current?.pointerId !== pointerId) return;
    drag.current = null;
    assembly.letGo();
  };
  return (id: number) => ({
    onPointerDown: (event: PointerEvent) => {
      const piece = assembly.piecesNow().find((each) => each.id === id);
      if (!piece || !boardRef.current || drag.current || !event.isPrimary || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = placeOnBoard(event, boardRef.current);
      drag.current = { pointerId: event.pointerId, from, piece, last: null };
      assembly.hold.setState({ isHeld: true });
    },
    onPointerMove: (event: PointerEvent) => {
      const current = drag.current;
      if (!current || !boardRef.current || current.pointerId !== event.pointerId) return;
      const [x, y] = placeOnBoard(event, boardRef.current);
      const [dx, dy] = current.piece.shift;
      const shift = snapHome([dx + x - current.from[0], dy + y - current.from[1]]);
      current.last = assembly.put(movePiece(assembly.piecesNow(), id, shift), current.last);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
  });
}
