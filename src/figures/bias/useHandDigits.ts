/**
 * The digits that the figure counts over, drawn in moments when nothing moves, and only while somebody can see them.
 */
import { useEffect, useState } from 'react';
import { useLesson } from '../../components/LessonContext.ts';
import { createHandDigits, type HandDigits } from '../../state/handDigits.ts';

/** As many are counted over, and shown anew after so many more. */
const digitTotal = 500;
const shownAfter = 40;

/** The digits, more and more of them until all are there. */
export function useHandDigits(): HandDigits {
  const { loop, parameters } = useLesson();
  const [digits] = useState(() => createHandDigits(parameters.seed, digitTotal));
  useEffect(() => {
    let timer = 0;
    const isUnfinished = () => digits.examples.count < digits.wanted;
    const isFree = () => loop.frame.isSettled && loop.isSeen();
    const work = () => {
      timer = 0;
      if (!isFree()) return;
      digits.drawOn();
      if (digits.examples.count % shownAfter === 0 || !isUnfinished()) loop.refresh();
      start();
    };
    const start = () => {
      if (timer === 0 && isUnfinished() && isFree()) timer = window.setTimeout(work);
    };
    const stop = loop.subscribe(start);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [loop, digits]);
  return digits;
}
