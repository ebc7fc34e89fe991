/**
 * The digits that a figure counts over on the page itself: the first of MNIST's test pictures where the site
 * has them, else digits by the synthetic hand. Taken in in moments when nothing moves, and only while
 * somebody can see the figure.
 */
import { useEffect, useLayoutEffect, useState } from 'react';
import { isMnistHere, loadMnistTest } from '../../components/data/findMnist.ts';
import { useLesson } from '../../components/follow/LessonContext.ts';
import { useIsOnPaper } from '../../components/page/onPaper.ts';
import { createExamples } from '../../network/examples.ts';
import { inputCount } from '../../network/lessonShape.ts';
import { takeIn } from '../../training/pictureSupply.ts';
import { createHandDigits, type HandDigits } from './model/handDigits.ts';

/** As many are counted over: a picture of MNIST is there sooner than a digit is drawn. */
const totals = { hand: 500, mnist: 1000 } as const;
/** The picture is drawn anew after so many more. */
const shownAfter = 40;

/** Digits on their way, and whose they are. */
export interface CountedDigits extends HandDigits {
  readonly kind: keyof typeof totals;
  /** Whether they can be drawn on: pictures have to come first. */
  readonly isHere: boolean;
}

function handDigits(seed: number): CountedDigits {
  return { kind: 'hand', isHere: true, ...createHandDigits(seed, totals.hand) };
}

function startDigits(seed: number): CountedDigits {
  if (!isMnistHere()) return handDigits(seed);
  const examples = createExamples(inputCount);
  return { kind: 'mnist', isHere: false, examples, wanted: totals.mnist, drawOn: () => {} };
}

/** Loads the pictures where the page says that there are some; without them the hand draws after all. */
function useChosenDigits(): CountedDigits {
  const { seed } = useLesson().parameters;
  const [digits, setDigits] = useState(() => startDigits(seed));
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      const pictures = await loadMnistTest();
      if (isOver) return;
      if (!pictures) return setDigits(handDigits(seed));
      const { examples, size, takeMore } = takeIn(pictures, totals.mnist);
      setDigits({ kind: 'mnist', isHere: true, examples, wanted: size, drawOn: takeMore });
    };
    if (isMnistHere()) void load();
    return () => {
      isOver = true;
    };
  }, [seed]);
  return digits;
}

/** The digits, more and more of them until all are there. */
export function useCountedDigits(): CountedDigits {
  const { loop } = useLesson();
  const digits = useChosenDigits();
  useEffect(() => {
    let timer = 0;
    let shown = 0;
    const isUnfinished = () => digits.isHere && digits.examples.count < digits.wanted;
    const isFree = () => loop.moment.isSettled && loop.isSeen();
    const work = () => {
      timer = 0;
      if (!isFree()) return;
      digits.drawOn();
      const { count } = digits.examples;
      if (count - shown >= shownAfter || !isUnfinished()) {
        shown = count;
        loop.refresh();
      }
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
  const isPrinted = useIsOnPaper();
  useLayoutEffect(() => {
    // Paper waits for none of them.
    while (isPrinted && digits.isHere && digits.examples.count < digits.wanted) digits.drawOn();
  }, [isPrinted, digits]);
  return digits;
}
