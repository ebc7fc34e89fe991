/**
 * The sixteen (or ten) weights of the inspected neuron as bars, each to be pointed at.
 */

import { useCallback, useLayoutEffect, useRef } from 'react';
import { barsScale, barsSize, drawBars } from '../../marks/drawBars.ts';
import { largestSize } from '../../marks/drawSignedPicture.ts';
import { hiddenCount } from '../../network/lessonShape.ts';
import { weightsOutOfNeuron } from '../../network/neuronAccount.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatLimit } from '../../text/numbers.ts';
import { pageTexts } from '../../text/page.ts';
import { useLesson, useTexts } from '../follow/LessonContext.ts';
import { LiveText } from '../live/LiveText.tsx';
import { SumTerms } from './SumTerms.tsx';

/** The bars of a moment: weights into a deeper neuron, or out of an input; null for hidden layer 1. */
function pickBars({ inspected, network, pass, account }: Moment) {
  if (!inspected || !network || !pass || inspected.layer === 1) return null;
  const limit = largestSize(network.layers[Math.max(0, inspected.layer - 1)].weights);
  if (account) return { weights: account.weights, contributions: account.contributions, limit };
  const weights = weightsOutOfNeuron(network, 0, inspected.index);
  const activation = pass.activations[0][inspected.index];
  return { weights, contributions: weights.map((weight) => weight * activation), limit };
}

const writeScale = (moment: Moment) => formatLimit(pickBars(moment)?.limit ?? 1);

const scale = barsScale(hiddenCount);
const step = barsSize.width / hiddenCount;

/** The bars, with their name and the weight at full length. */
export function WeightBars({ slot }: { readonly slot: string }) {
  const { loop } = useLesson();
  const texts = useTexts(pageTexts);
  const { bars: name, outgoingBars } = texts.inspector;
  const barsRef = useRef<SVGGElement>(null);
  const markRef = useRef<SVGRectElement>(null);
  useLayoutEffect(
    () =>
      loop.subscribe((moment) => {
        const bars = pickBars(moment);
        const mark = markRef.current;
        if (!bars || !barsRef.current || !mark) return;
        drawBars(barsRef.current, bars);
        mark.style.display = moment.term === null ? 'none' : '';
        mark.setAttribute('x', String((scale(moment.term ?? 0) ?? 0) - (step - scale.bandwidth()) / 2));
      }),
    [loop],
  );
  const writeName = useCallback(
    ({ inspected }: Moment) => (inspected?.layer === 0 ? outgoingBars : name),
    [name, outgoingBars],
  );
  return (
    <figure className="inspector-picture" data-slot={slot}>
      <figcaption>
        <LiveText write={writeName} />
      </figcaption>
      <SumTerms name={name} columns={hiddenCount} rows={1}>
        <svg viewBox={`0 0 ${barsSize.width} ${barsSize.height}`} aria-hidden="true">
          <g ref={barsRef} />
          <rect ref={markRef} className="bar-mark" y={1} width={step} height={barsSize.height - 2} />
        </svg>
      </SumTerms>
      <p className="inspector-scale">
        <LiveText write={writeScale} />
      </p>
    </figure>
  );
}
