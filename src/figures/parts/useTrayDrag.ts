/**
 * Dragging a part from the tray onto the board: the tray's picture follows the pointer up to the board, and
 * there becomes a piece. Let go elsewhere, it is as if nothing had been.
 */
import { type MouseEvent, type RefObject, useRef } from 'react';
import { useDrag } from '../../components/page/useDrag.ts';
import { type PartName, partNames } from '../../image/parts.ts';
import { addPiece, type Piece, shiftTo } from './model/assembly.ts';
import type { Board } from './model/board.ts';
import type { Assembly } from './useAssembly.ts';
import { placeOnBoard, snapHome } from './usePieceDrag.ts';

/** A pointer that moves less than this presses the button. */
const slackPx = 6;

interface Drag {
  readonly part: PartName;
  readonly fromPx: { readonly x: number; readonly y: number };
  readonly picture: SVGElement | null;
  /** The board before. */
  readonly before: Board;
  hasMoved: boolean;
  /** What the drag laid on the board, while it is over it. */
  last: readonly Piece[] | null;
}

function showPicture({ picture, fromPx, hasMoved, last }: Drag, event: PointerEvent | null): void {
  if (!picture) return;
  const isCarried = event !== null && hasMoved && last === null;
  picture.style.transform = isCarried
    ? `translate(${event.clientX - fromPx.x}px,${event.clientY - fromPx.y}px)`
    : '';
  picture.style.opacity = last === null ? '' : '0.3';
}

function isOver({ clientX, clientY }: PointerEvent, board: Element): boolean {
  const { left, right, top, bottom } = board.getBoundingClientRect();
  return clientX > left && clientX < right && clientY > top && clientY < bottom;
}

/** Handlers for any part in the tray; which one it is stands in its data-part. */
export function useTrayDrag(assembly: Assembly, boardRef: RefObject<Element | null>) {
  const hasDragged = useRef(false);
  const pictures = useRef(new Map<PartName, SVGElement>());
  const carry = (drag: Drag, event: PointerEvent) => {
    const board = boardRef.current;
    if (board && isOver(event, board)) {
      const shift = snapHome(shiftTo(drag.part, placeOnBoard(event, board)));
      drag.last = assembly.put(addPiece(drag.before.pieces, drag.part, shift), drag.last);
    } else if (drag.last) {
      assembly.board.setState(drag.before);
      drag.last = null;
    }
  };
  const putDown = (drag: Drag) => {
    hasDragged.current = drag.hasMoved;
    showPicture({ ...drag, last: null }, null);
  };
  const handlers = useDrag<Drag>({
    take: ({ clientX, clientY }, element) => {
      const part = partNames.find((name) => name === element.getAttribute('data-part'));
      hasDragged.current = false;
      if (!part) return null;
      return {
        part,
        fromPx: { x: clientX, y: clientY },
        picture: pictures.current.get(part) ?? null,
        before: assembly.board.getState(),
        hasMoved: false,
        last: null,
      };
    },
    follow: (drag, passed) => {
      const event = passed[passed.length - 1];
      const { x, y } = drag.fromPx;
      drag.hasMoved ||= Math.hypot(event.clientX - x, event.clientY - y) > slackPx;
      if (!drag.hasMoved) return;
      carry(drag, event);
      showPicture(drag, event);
    },
    release: putDown,
    takeBack: (drag) => {
      if (drag.hasMoved) assembly.board.setState(drag.before);
      putDown(drag);
    },
  });
  return {
    handlers,
    /** Is handed the picture of a part, which follows the pointer. */
    keepPicture: (part: PartName) => (picture: SVGElement | null) => {
      if (picture) pictures.current.set(part, picture);
    },
    /** Whether a click is the end of a drag; one by keys has no pointer before it. */
    hasEnded: ({ detail }: MouseEvent) => detail !== 0 && hasDragged.current,
  };
}
