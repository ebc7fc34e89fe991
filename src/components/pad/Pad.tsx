/**
 * The drawing pad: one square that mouse, pen, finger and keys draw on. The pointer is in usePadPointer.ts,
 * the keys are in usePadKeys.ts, the ink is in the store.
 *
 * Its role is application, because only then does a screen reader hand arrows, Space and letters to the page
 * instead of reading with them; what the keys do is its description, and where they are is spoken by
 * CursorSpeech.
 */

import { useId, useRef } from 'react';
import { drawInk } from '../../marks/drawInk.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { pageTexts } from '../../text/page.ts';
import { lazyPart } from '../faults/lazyPart.tsx';
import { useLessonState, useTexts } from '../follow/LessonContext.ts';
import { useLive } from '../follow/useLive.ts';
import { fitCanvas } from '../pictures/fitCanvas.ts';
import { useSize } from '../pictures/useSize.ts';
import { CursorSpeech } from './CursorSpeech.tsx';
import './pad.css';
import { useIsAnswerPainted } from '../answer/useIsAnswerPainted.ts';
import { usePadKeys } from './usePadKeys.ts';
import { usePadPointer } from './usePadPointer.ts';

const PadMarks = lazyPart(async () => (await import('./PadMarks.tsx')).PadMarks, 'say nothing');

/** The ink, drawn frame by frame; it takes the pointer. */
function PadInk() {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const size = useSize(canvasRef, 'next layout');
  useLive(
    ({ drawing }) => [drawing],
    (drawing) => {
      const context = canvasRef.current && size && fitCanvas(canvasRef.current, size);
      if (context) drawInk(context, drawing, size.widthPx / imageSide);
    },
  );
  return <canvas ref={canvasRef} {...usePadPointer()} />;
}

/** The canvas takes the pointer, the square around it the keys. */
export function Pad() {
  const texts = useTexts(pageTexts);
  const keysId = useId();
  const tool = useLessonState((state) => state.pad.tool);
  const isBlank = useLessonState((state) => state.padDrawing.drawing.strokes.length === 0);
  const keys = usePadKeys();
  const areMarksDue = useIsAnswerPainted();
  return (
    <div
      className="board layered pad"
      data-tool={tool}
      data-keys={keys.hasKeys}
      role="application"
      aria-label={texts.draw.pad}
      aria-describedby={keysId}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys operate an application
      tabIndex={0}
      {...keys.handlers}
    >
      <PadInk />
      {areMarksDue && <PadMarks />}
      <p id={keysId} hidden>
        {texts.pad.keys}
      </p>
      <CursorSpeech />
      <p className="pad-hint" aria-hidden="true" hidden={!isBlank}>
        {texts.draw.padHint}
      </p>
    </div>
  );
}
