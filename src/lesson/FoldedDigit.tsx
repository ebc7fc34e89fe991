/**
 * What the small pad's button shows while the pad is folded: the reader's digit as the network is given it,
 * and the answer.
 */
import { useRef } from 'react';
import { useTexts } from '../components/follow/LessonContext.ts';
import { useLive } from '../components/follow/useLive.ts';
import { LiveText } from '../components/live/LiveText.tsx';
import { drawCells } from '../marks/drawCells.ts';
import { imageSide } from '../network/lessonShape.ts';
import { smallPadTexts } from '../text/smallPad.ts';

/** The picture and the answer; they follow the lesson as often as one can read. */
export function FoldedDigit() {
  const { blank } = useTexts(smallPadTexts);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  useLive(
    ({ image }) => [image],
    (image) => {
      const context = canvasRef.current?.getContext('2d', { willReadFrequently: true });
      if (context) drawCells(context, image);
    },
    'numbers',
  );
  return (
    <>
      <canvas ref={canvasRef} width={imageSide} height={imageSide} />
      <LiveText write={({ answer }) => (answer ? String(answer.digit) : blank)} tells="answer" />
    </>
  );
}
