/**
 * The sigmoid with the inspected neuron's dot on it.
 */

import { useLayoutEffect, useRef } from 'react';
import { drawSigmoid, placeDot, sigmoidSize } from '../../marks/drawSigmoid.ts';
import { pageTexts } from '../../text/page.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { useLive } from '../follow/useLive.ts';

/** The curve; its numbers stand in the ledger. */
export function SigmoidDot() {
  const texts = useTexts(pageTexts);
  const ref = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    if (ref.current) drawSigmoid(ref.current);
  }, []);
  useLive(
    ({ account }) => [account],
    (account) => account && ref.current && placeDot(ref.current, account.z, account.a),
  );
  return (
    <svg
      className="sigmoid chart"
      viewBox={`0 0 ${sigmoidSize.width} ${sigmoidSize.height}`}
      role="img"
      aria-label={texts.inspector.sigmoid}
    >
      <g ref={ref} />
    </svg>
  );
}
