/**
 * The hundred digits that a number set to 0 is tried on: by the synthetic hand, drawn in moments when nothing
 * moves, while somebody can see the figure.
 */
import { useMemo, useState } from 'react';
import { useLesson } from '../../components/follow/LessonContext.ts';
import { usePageWork } from '../../components/follow/usePageWork.ts';
import type { Examples } from '../../network/examples.ts';
import { createBatch } from '../../training/syntheticSupply.ts';

const hundred = 100;

/** The digits of the address's seed; null until all of them are drawn. */
export function useHundredDigits(): Examples | null {
  const { seed } = useLesson().parameters;
  const [digits, setDigits] = useState<Examples | null>(null);
  const work = useMemo(() => {
    const batch = createBatch(seed, hundred);
    let isDrawn = false;
    return {
      wanted: () => (isDrawn ? null : batch),
      *compute() {
        while (!batch.drawOn()) yield;
        isDrawn = true;
        setDigits(batch.examples);
      },
    };
  }, [seed]);
  usePageWork(work);
  return digits;
}
