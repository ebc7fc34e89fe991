/**
 * Dragging a piece over the board, with a mouse, a pen or a finger. One drag is one step of the board's
 * history, and the network answers on the way.
 */
import type { RefObject } from 'react';
import { useDrag } from '../../components/page/useDrag.ts';
import type { Point } from '../../image/Drawing.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { movePiece, type Piece } from './model/assembly.ts';
import type { Board } from './model/board.ts';
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
  /** The board before. */
  readonly before: Board;
  readonly from: Point;
  readonly piece: Piece;
  /** What the drag laid on the board last. */
  last: readonly Piece[] | null;
}

/** Handlers for any piece; which one it is stands in its data-id. */
export function usePieceDrag(assembly: Assembly, boardRef: RefObject<Element | null>) {
  return useDrag<Drag>({
    take: (event, element) => {
      const id = element.getAttribute('data-id');
      const piece = assembly.piecesNow().find((each) => String(each.id) === id);
      if (!piece || !boardRef.current) return null;
      const before = assembly.board.getState();
      return { before, from: placeOnBoard(event, boardRef.current), piece, last: null };
    },
    follow: (drag, passed) => {
      if (!boardRef.current) return;
      const [x, y] = placeOnBoard(passed[passed.length - 1], boardRef.current);
      const [dx, dy] = drag.piece.shift;
      const shift = snapHome([dx + x - drag.from[0], dy + y - drag.from[1]]);
      drag.last = assembly.put(movePiece(assembly.piecesNow(), drag.piece.id, shift), drag.last);
    },
    release: () => {},
    takeBack: ({ before }) => assembly.board.setState(before),
  });
}
