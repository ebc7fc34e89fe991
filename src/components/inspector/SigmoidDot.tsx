/**
 * The sigmoid with the inspected neuron's dot on it.
 */
import { useLayoutEffect, useRef } from 'react';
import { drawSigmoid, placeDot, sigmoidSize } from '../../marks/drawSigmoid.ts';
import { useLesson } from '../follow/LessonContext.ts';

/** The curve; its numbers stand in the ledger. */
export function SigmoidDot() {
  const { loop, messages } = useLesson();
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
      aria-label={messages.inspector.sigmoid}
    >
      <g ref={ref} />
    </svg>
  );
}
