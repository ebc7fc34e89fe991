/**
 * The sixteen (or ten) weights of the inspected neuron as bars, each to be pointed at.
 */

import { useRef } from 'react';
import { barsScale, barsSize, drawBars } from '../../marks/drawBars.ts';
import { largestSize } from '../../marks/drawSignedPicture.ts';
import { hiddenCount } from '../../network/lessonShape.ts';
import { weightsOutOfNeuron } from '../../network/neuronAccount.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatLimit } from '../../text/numbers.ts';
import { pageTexts } from '../../text/page.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { useLive } from '../follow/useLive.ts';
import { LiveText } from '../live/LiveText.tsx';
import { SumTerms } from './SumTerms.tsx';

/** The bars of a moment: weights into a deeper neuron, or out of an input; null for hidden layer 1. */
function pickBars({
  inspected,
  network,
  pass,
  account,
}: Pick<Moment, 'inspected' | 'network' | 'pass' | 'account'>) {
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
  const texts = useTexts(pageTexts);
  const { bars: name, outgoingBars } = texts.inspector;
  const barsRef = useRef<SVGGElement>(null);
  const markRef = useRef<SVGRectElement>(null);
  useLive(
    ({ inspected, network, pass, account }) => [inspected, network, pass, account],
    (inspected, network, pass, account) => {
      const bars = pickBars({ inspected, network, pass, account });
      if (bars && barsRef.current) drawBars(barsRef.current, bars);
    },
  );
  useLive(
    ({ term }) => [term],
    (term) => {
      if (!markRef.current) return;
      markRef.current.style.display = term === null ? 'none' : '';
      markRef.current.setAttribute('x', String((scale(term ?? 0) ?? 0) - (step - scale.bandwidth()) / 2));
    },
  );
  return (
    <figure className="inspector-picture" data-slot={slot}>
      <figcaption>
        <LiveText write={({ inspected }) => (inspected?.layer === 0 ? outgoingBars : name)} />
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
