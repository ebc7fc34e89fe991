/**
 * The digits that a figure counts over on the page itself: the first of MNIST's test pictures where the site
 * has them, else digits by the synthetic hand. Taken in in moments when nothing moves, and only while
 * somebody can see the figure.
 */
import { useEffect, useMemo, useState } from 'react';
import { isMnistHere, loadMnistTest } from '../../components/data/findMnist.ts';
import { useLesson } from '../../components/follow/LessonContext.ts';
import { usePageWork } from '../../components/follow/usePageWork.ts';
import { createExamples, type Examples } from '../../network/examples.ts';
import { inputCount } from '../../network/lessonShape.ts';
import { takeIn } from '../../training/pictureSupply.ts';
import { createBatch } from '../../training/syntheticSupply.ts';

/** As many are counted over: a picture of MNIST is there sooner than a digit is drawn. */
const totals = { hand: 500, mnist: 1000 } as const;
/** The picture is drawn anew after so many more. */
const shownAfter = 40;

/** Digits on their way, and whose they are. */
export interface CountedDigits {
  readonly kind: keyof typeof totals;
  /** Whether they can be drawn on: pictures have to come first. */
  readonly isHere: boolean;
  /** Those that are drawn so far; the set grows in place. */
  readonly examples: Examples;
  /** How many there will be. */
  readonly wanted: number;
  /** Draws some more. */
  readonly drawOn: () => void;
}

function handDigits(seed: number): CountedDigits {
  const { examples, size, drawOn } = createBatch(seed, totals.hand);
  return { kind: 'hand', isHere: true, examples, wanted: size, drawOn };
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
  const work = useMemo(() => {
    const { examples, wanted, isHere, drawOn } = digits;
    return {
      wanted: () => (isHere && examples.count < wanted ? digits : null),
      *compute() {
        for (let shown = examples.count; examples.count < wanted; yield) {
          drawOn();
          if (examples.count - shown < shownAfter && examples.count < wanted) continue;
          shown = examples.count;
          loop.refresh();
        }
      },
    };
  }, [loop, digits]);
  usePageWork(work);
  return digits;
}
