/**
 * The sigmoid with the inspected neuron's dot on it.
 */

import { useLayoutEffect, useRef } from 'react';
import { drawSigmoid, placeDot, sigmoidSize } from '../../marks/drawSigmoid.ts';
import { pageTexts } from '../../text/page.ts';
import { useLesson, useTexts } from '../follow/LessonContext.ts';

/** The curve; its numbers stand in the ledger. */
export function SigmoidDot() {
  const { loop } = useLesson();
  const texts = useTexts(pageTexts);
  const ref = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    drawSigmoid(element);
    return loop.subscribe(({ account }) => {
      if (account) placeDot(element, account.z, account.a);
    });
  }, [loop]);
  return (
    <svg
      className="sigmoid"
      viewBox={`0 0 ${sigmoidSize.width} ${sigmoidSize.height}`}
      role="img"
      aria-label={texts.inspector.sigmoid}
    >
      <g ref={ref} />
    </svg>
  );
}
