/**
 * Dragging a part from the tray onto the board: the tray's picture follows the pointer up to the board, and
 * there becomes a piece. Let go elsewhere, it is as if nothing had been.
 */
import { type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { useCommand, useLesson } from '../../components/LessonContext.ts';
import type { PartName } from '../../network/parts.ts';
import { addPiece, type Piece, shiftTo } from '../../state/assembly.ts';
import type { Sheet } from '../../state/LessonState.ts';
import { slideTo } from '../../state/slideCommands.ts';
import type { Assembly } from './useAssembly.ts';
import { placeOnBoard, snapHome } from './usePieceDrag.ts';

/** A pointer that moves less than this presses the button. */
const slackPx = 6;

interface Drag {
  readonly part: PartName;
  readonly pointerId: number;
  readonly fromPx: { readonly x: number; readonly y: number };
  readonly picture: SVGElement | null;
  /** What lay on the board, and the sheet on the pad, when the drag began. */
  readonly pieces: readonly Piece[];
  readonly sheet: Sheet;
  hasMoved: boolean;
  /** What the drag put on the pad, while it is over the board. */
  last: Sheet | null;
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

/** Handlers for a part in the tray, given what a press does. */
export function useTrayDrag(assembly: Assembly, boardRef: RefObject<Element | null>) {
  const { store } = useLesson();
  const command = useCommand();
  const drag = useRef<Drag | null>(null);
  const hasDragged = useRef(false);
  const carry = (current: Drag, event: PointerEvent) => {
    const board = boardRef.current;
    if (board && isOver(event, board)) {
      const shift = snapHome(shiftTo(current.part, placeOnBoard(event, board)));
      current.last = assembly.put(addPiece(current.pieces, current.part, shift), current.last);
    } else if (current.last) {
      const { last, sheet } = current;
      command((state) => slideTo(state, sheet, last));
      current.last = null;
    }
  };
  const end = (event: PointerEvent) => {
    const current = drag.current;
    if (current?.pointerId !== event.pointerId) return;
    drag.current = null;
    hasDragged.current = current.hasMoved;
    showPicture({ ...current, last: null }, null);
    assembly.letGo();
  };
  return (part: PartName, press: () => void) => ({
    onPointerDown: (event: PointerEvent) => {
      hasDragged.current = false;
      if (drag.current || !event.isPrimary || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const fromPx = { x: event.clientX, y: event.clientY };
      const picture = event.currentTarget.querySelector('svg');
      const { sheet } = store.getState();
      const pieces = assembly.piecesNow();
      drag.current = {
        part,
        pointerId: event.pointerId,
        fromPx,
        picture,
        pieces,
        sheet,
        hasMoved: false,
        last: null,
      };
    },
    onPointerMove: (event: PointerEvent) => {
      const current = drag.current;
      if (!current || current.pointerId !== event.pointerId) return;
      const { x, y } = current.fromPx;
      current.hasMoved ||= Math.hypot(event.clientX - x, event.clientY - y) > slackPx;
      if (!current.hasMoved) return;
      assembly.hold.setState({ isHeld: true });
      carry(current, event);
      showPicture(current, event);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
    // A drag ends with a click too; one by keys has no pointer before it.
    onClick: ({ detail }: MouseEvent) => (detail === 0 || !hasDragged.current) && press(),
  });
}
