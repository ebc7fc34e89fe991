/**
 * The figure `weights`: the 784 weights of a neuron of hidden layer 1 as a grid over the reader's drawing,
 * and what ink times weights come to as they are added up, after a bet on it.
 */

import { useRef } from 'react';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { NeuronSelect } from '../../components/networkPicture/NeuronSelect.tsx';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { Reserved } from '../../components/stage/Reserved.tsx';
import '../../components/inspector/signSwatch.css';
import { type Cause, useCause, useCauseState } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { type ShownNeuron, useShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import { setTextOrHint } from '../../marks/setHint.ts';
import { setText } from '../../marks/setText.ts';
import { inputCount } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatSum, formatTerm, sayActivation, widestActivation } from '../../text/numbers.ts';
import { AddingControl } from './AddingControl.tsx';
import { type Added, addedNow, pixelPointedAt, printWeight } from './addedNow.ts';
import { type AddingUp, startAdding } from './model/addingUp.ts';
import { SignBet } from './SignBet.tsx';
import { type WeightsTexts, weightsTexts } from './text.ts';
import { WeightsView } from './WeightsView.tsx';
import './weightsFigure.css';

const WeightsDescription = lazyPart(
  async () => (await import('./WeightsDescription.tsx')).WeightsDescription,
);

const signed = (value: number) => formatTerm(value, { isSigned: true });

/** The texts of the readout. */
function readoutOf(moment: Moment, added: Added | null, isAsked: boolean, texts: WeightsTexts) {
  if (!added) return { state: texts.noNetwork, positive: '', negative: '', sum: '', term: '' };
  const { account, sums } = added;
  const count = Math.floor(added.count);
  const [positive, negative] = [sums.positive[count], sums.negative[count]];
  const cell = pixelPointedAt(moment);
  const term = cell === null ? texts.hint : texts.term(printWeight(account, cell));
  if (isAsked) {
    const { unknown, asked } = texts;
    return { state: asked, positive: unknown, negative: unknown, sum: unknown, term };
  }
  const rest = {
    sum: formatSum([account.positive, account.negative]),
    bias: signed(account.bias),
    z: formatSum([account.positive, account.negative, account.bias]),
    a: sayActivation(account.a),
  };
  return {
    state: count === inputCount ? texts.rest(rest) : texts.unfinished(count),
    positive: signed(positive),
    negative: signed(negative),
    sum: formatSum([positive, negative]),
    term,
  };
}

/** As long as what is written gets. */
const widestTerm = { row: 27, column: 27, ink: '0.999', weight: '−10.125', contribution: '−10.125' };
const widestRest = { sum: '−10.125', bias: '−10.125', z: '−10.125', a: widestActivation };

interface ReadoutProps {
  readonly shown: Cause<ShownNeuron>;
  readonly adding: Cause<AddingUp>;
}

/** The term that is pointed at, and what is added so far; follows as numbers can be read. */
function Readout({ shown, adding }: ReadoutProps) {
  const texts = useTexts(weightsTexts);
  const termRef = useRef<HTMLParagraphElement>(null);
  const positiveRef = useRef<HTMLElement>(null);
  const negativeRef = useRef<HTMLElement>(null);
  const sumRef = useRef<HTMLElement>(null);
  const stateRef = useRef<HTMLParagraphElement>(null);
  useLive(
    (moment) => {
      const added = addedNow(moment, shown.getState(), adding.getState());
      const { isAsked } = adding.getState();
      const { term, positive, negative, sum, state } = readoutOf(moment, added, isAsked, texts);
      return [term, positive, negative, sum, state];
    },
    (term, ...sums) => {
      if (termRef.current) setTextOrHint(termRef.current, term, texts.hint);
      for (const [index, { current }] of [positiveRef, negativeRef, sumRef, stateRef].entries())
        if (current) setText(current, sums[index]);
    },
    'numbers',
  );
  return (
    <div className="stack weights-readout" data-tells="numbers">
      <Reserved texts={[texts.hint, texts.term(widestTerm)]}>
        <p ref={termRef} data-slot="term" />
      </Reserved>
      <dl className="ledger">
        <div data-row="positive">
          <dt>{texts.positive}</dt>
          <dd ref={positiveRef} data-slot="positive" />
        </div>
        <div data-row="negative">
          <dt>{texts.negative}</dt>
          <dd ref={negativeRef} data-slot="negative" />
        </div>
        <div data-row="sum">
          <dt>{texts.soFar}</dt>
          <dd ref={sumRef} data-slot="sum" />
        </div>
      </dl>
      <Reserved
        className="words"
        texts={[texts.noNetwork, texts.asked, texts.unfinished(inputCount), texts.rest(widestRest)]}
      >
        <p ref={stateRef} data-slot="state" />
      </Reserved>
    </div>
  );
}

/** Owns the neuron that is shown and how far its contributions are added. */
export function WeightsFigure() {
  const { controls } = useLesson().parameters;
  const texts = useTexts(weightsTexts);
  const shown = useShownNeuron(1);
  const place = useCauseState(shown, (state) => state.place);
  const hasBet = controls === 'full';
  const adding = useCause(() => startAdding(hasBet), hasBet);
  return (
    <FigureStage
      figure="weights"
      name={texts.name}
      description={<WeightsDescription shown={shown} adding={adding} />}
      hasBadgeRoom
    >
      <div className="split weights-figure">
        <div className="split-picture">
          <WeightsView shown={shown} adding={adding} />
          {controls !== 'none' && <AddingControl adding={adding} />}
        </div>
        <div className="split-words">
          <p className="lead">{texts.lead}</p>
          {controls !== 'none' && <NeuronSelect label={texts.choose} chosen={place} lastLayer={1} />}
          <Readout shown={shown} adding={adding} />
        </div>
        {hasBet && (
          <div className="bet-row weights-bet">
            <SignBet shown={shown} adding={adding} />
          </div>
        )}
      </div>
    </FigureStage>
  );
}
