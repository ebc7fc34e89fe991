/**
 * The pad's pointer: mouse, pen or finger, whichever comes first. The one place where screen pixels become
 * cells.
 *
 * Moves are heard by the canvas itself: sixty times a second, what React does for each event is a fifth of
 * all script.
 */
import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Point } from '../image/Drawing.ts';
import { imageSide } from '../network/lessonShape.ts';
import { liftCursor } from '../state/cursorCommands.ts';
import type { Tool } from '../state/LessonState.ts';
import { chooseTool, movePad, pressPad, releasePad } from '../state/padCommands.ts';
import { useCommand, useLesson } from './LessonContext.ts';

/** Bits of PointerEvent.buttons. */
const penEraserButton = 32;

function toCells(event: { clientX: number; clientY: number }, box: DOMRect): Point {
  return [
    ((event.clientX - box.left) / box.width) * imageSide,
    ((event.clientY - box.top) / box.height) * imageSide,
  ];
}

/**
 * Every place the pointer passed since the last event, oldest first; browsers hand over one event a frame.
 */
function passedPoints(event: globalThis.PointerEvent, box: DOMRect): Point[] {
  const coalesced = event.getCoalescedEvents?.() ?? [];
  return (coalesced.length > 0 ? coalesced : [event]).map((passed) => toCells(passed, box));
}

interface PadGesture {
  readonly pointerId: number;
  /** Where the pad is on the screen while the gesture lasts. */
  readonly box: DOMRect;
  /** The tool that was chosen: a pen's own eraser replaces it until it is lifted. */
  readonly toolBefore: Tool;
}

/** Handlers that turn one primary pointer on the canvas into gestures; a second finger is ignored. */
export function usePadPointer(canvasRef: RefObject<HTMLCanvasElement | null>) {
  const command = useCommand();
  const { store } = useLesson();
  const gesture = useRef<PadGesture | null>(null);
  useEffect(() => {
    const canvas = canvasRef.current;
    const onMove = (event: globalThis.PointerEvent) => {
      const current = gesture.current;
      if (current?.pointerId !== event.pointerId) return;
      const points = passedPoints(event, current.box);
      command((state) => movePad(state, points));
    };
    canvas?.addEventListener('pointermove', onMove);
    return () => canvas?.removeEventListener('pointermove', onMove);
  }, [canvasRef, command]);
  const finish = ({ pointerId }: PointerEvent<HTMLCanvasElement>) => {
    const finished = gesture.current;
    if (finished?.pointerId !== pointerId) return;
    gesture.current = null;
    command((state) => chooseTool(releasePad(state), finished.toolBefore));
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLCanvasElement>) => {
      const isMainButton = event.button === 0 || (event.buttons & penEraserButton) !== 0;
      if (gesture.current || !event.isPrimary || !isMainButton) return;
      const canvas = event.currentTarget;
      const box = canvas.getBoundingClientRect();
      gesture.current = { pointerId: event.pointerId, box, toolBefore: store.getState().tool };
      canvas.setPointerCapture(event.pointerId);
      if (event.buttons & penEraserButton) command((state) => chooseTool(liftCursor(state), 'eraser'));
      command((state) => pressPad(state, toCells(event, box)));
    },
    onPointerUp: finish,
    onPointerCancel: finish,
    onLostPointerCapture: finish,
  };
}
