/**
 * The drawing pad: one square that mouse, pen, finger and keys draw on. It owns the pointer; the keys are in
 * usePadKeys.ts, the ink is in the store. The one place where screen pixels become cells.
 *
 * Its role is application, because only then does a screen reader hand arrows, Space and letters to the page instead of
 * reading with them; what the keys do is its description, and where they are is spoken by CursorSpeech.
 */
import { type PointerEvent, useId, useLayoutEffect, useRef } from 'react';
import type { Point } from '../image/Drawing.ts';
import { drawCursor } from '../marks/drawCursor.ts';
import { drawInk } from '../marks/drawInk.ts';
import { drawInkGuides } from '../marks/drawInkGuides.ts';
import { imageSide } from '../network/lessonShape.ts';
import { liftCursor } from '../state/cursorCommands.ts';
import type { Tool } from '../state/LessonState.ts';
import { chooseTool, movePad, pressPad, releasePad } from '../state/padCommands.ts';
import { CursorSpeech } from './CursorSpeech.tsx';
import { fitCanvas } from './fitCanvas.ts';
import { useCommand, useLesson, useLessonState } from './LessonContext.ts';
import './pad.css';
import { observeSize } from './observeSize.ts';
import { usePadKeys } from './usePadKeys.ts';

/** Bits of PointerEvent.buttons. */
const penEraserButton = 32;

function toCells(event: { clientX: number; clientY: number }, box: DOMRect): Point {
  return [
    ((event.clientX - box.left) / box.width) * imageSide,
    ((event.clientY - box.top) / box.height) * imageSide,
  ];
}

/** Every place the pointer passed since the last event, oldest first; browsers hand over one event a frame. */
function passedPoints({ nativeEvent }: PointerEvent<HTMLCanvasElement>, box: DOMRect): Point[] {
  const coalesced = nativeEvent.getCoalescedEvents?.() ?? [];
  return (coalesced.length > 0 ? coalesced : [nativeEvent]).map((event) => toCells(event, box));
}

interface PadGesture {
  readonly pointerId: number;
  /** Where the pad is on the screen while the gesture lasts. */
  readonly box: DOMRect;
  /** The tool that was chosen: a pen's own eraser replaces it until it is lifted. */
  readonly toolBefore: Tool;
}

/** Handlers that turn one primary pointer into gestures; a second finger is ignored. */
function usePadPointer() {
  const command = useCommand();
  const { store } = useLesson();
  const gesture = useRef<PadGesture | null>(null);
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
    onPointerMove: (event: PointerEvent<HTMLCanvasElement>) => {
      const current = gesture.current;
      if (current?.pointerId !== event.pointerId) return;
      const points = passedPoints(event, current.box);
      command((state) => movePad(state, points));
    },
    onPointerUp: finish,
    onPointerCancel: finish,
    onLostPointerCapture: finish,
  };
}

/** The pad with its ink. */
export function Pad() {
  const { loop, messages } = useLesson();
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const guidesRef = useRef<SVGGElement>(null);
  const cursorRef = useRef<SVGGElement>(null);
  const keysId = useId();
  const tool = useLessonState((state) => state.tool);
  const isBlank = useLessonState((state) => state.sheet.drawing.strokes.length === 0);
  const pointerHandlers = usePadPointer();
  const keyHandlers = usePadKeys();

  useLayoutEffect(() => {
    const canvas = canvasRef.current;
    if (!canvas) return;
    let unsubscribe = () => {};
    const disconnect = observeSize(canvas, (size) => {
      const context = fitCanvas(canvas, size);
      unsubscribe();
      if (context)
        unsubscribe = loop.subscribe(({ drawing }) => drawInk(context, drawing, size.widthPx / imageSide));
    });
    return () => {
      disconnect();
      unsubscribe();
    };
  }, [loop]);

  useLayoutEffect(
    () =>
      loop.subscribe(({ cursor, padGuides }) => {
        if (!cursorRef.current || !guidesRef.current) return;
        drawCursor(cursorRef.current, cursor);
        drawInkGuides(guidesRef.current, padGuides, null);
      }),
    [loop],
  );

  return (
    <div
      className="pad"
      data-tool={tool}
      role="application"
      aria-label={messages.draw.pad}
      aria-describedby={keysId}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the rule does not know that keys operate an application
      tabIndex={0}
      {...keyHandlers}
    >
      <canvas ref={canvasRef} {...pointerHandlers} />
      <svg className="pad-marks" viewBox={`0 0 ${imageSide} ${imageSide}`} aria-hidden="true">
        <g ref={guidesRef} className="ink-guides" />
        <g ref={cursorRef} className="cursor" />
      </svg>
      <p id={keysId} hidden>
        {messages.pad.keys}
      </p>
      <CursorSpeech />
      <p className="pad-hint" aria-hidden="true" hidden={!isBlank}>
        {messages.draw.padHint}
      </p>
    </div>
  );
}
