/**
 * What the small pad's button shows while the pad is folded: the reader's digit as the network is given it,
 * and the answer.
 */
import { useCallback, useLayoutEffect, useRef } from 'react';
import { useLesson, useTexts } from '../components/follow/LessonContext.ts';
import { LiveText } from '../components/live/LiveText.tsx';
import { drawCells } from '../marks/drawCells.ts';
import { imageSide } from '../network/lessonShape.ts';
import type { Moment } from '../state/Moment.ts';
import { smallPadTexts } from '../text/smallPad.ts';

/** The picture and the answer; they follow the lesson as often as one can read. */
export function FoldedDigit() {
  const { loop } = useLesson();
  const { blank } = useTexts(smallPadTexts);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const writeAnswer = useCallback(({ answer }: Moment) => (answer ? String(answer.digit) : blank), [blank]);
  useLayoutEffect(
    () =>
      loop.subscribe(({ image, isReadable }) => {
        const context = canvasRef.current?.getContext('2d', { willReadFrequently: true });
        if (context && isReadable) drawCells(context, image);
      }),
    [loop],
  );
  return (
    <>
      <canvas ref={canvasRef} width={imageSide} height={imageSide} />
      <LiveText write={writeAnswer} tells="answer" />
    </>
  );
}
