/**
 * The figure `weights`: the 784 weights of a neuron of hidden layer 1 as a grid over the reader's drawing,
 * and what ink times weights come to as they are added up.
 */
import { useCallback, useEffect, useRef } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { NeuronSelect } from '../../components/networkPicture/NeuronSelect.tsx';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import '../../components/inspector/signSwatch.css';
import { useCause, useCauseState } from '../../components/follow/useCause.ts';
import { useShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import { setTextOrHint } from '../../marks/setHint.ts';
import { inputCount } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatActivation, formatSum, formatTerm } from '../../text/numbers.ts';
import { AddingControl } from './AddingControl.tsx';
import { type Added, pixelPointedAt, printWeight } from './addedNow.ts';
import { firstAddingUp } from './model/addingUp.ts';
import { SignBet } from './SignBet.tsx';
import { type WeightsTexts, weightsTexts } from './text.ts';
import { WeightsView } from './WeightsView.tsx';
import './weightsFigure.css';

const signed = (value: number) => formatTerm(value, { isSigned: true });

/** The texts of the readout by the data-slot that they go into. */
function readoutOf(moment: Moment, added: Added | null, texts: WeightsTexts): Record<string, string> {
  if (!added) return { state: texts.noNetwork, positive: '', negative: '', sum: '', term: '' };
  const { account, sums } = added;
  const count = Math.floor(added.count);
  const [positive, negative] = [sums.positive[count], sums.negative[count]];
  const cell = pixelPointedAt(moment);
  const rest = {
    sum: formatSum([account.positive, account.negative]),
    bias: signed(account.bias),
    z: formatSum([account.positive, account.negative, account.bias]),
    a: formatActivation(account.a),
  };
  return {
    state: count === inputCount ? texts.rest(rest) : texts.unfinished(count),
    positive: signed(positive),
    negative: signed(negative),
    sum: formatSum([positive, negative]),
    term: cell === null ? texts.hint : texts.term(printWeight(account, cell)),
  };
}

/** Owns the neuron that is shown and how far its contributions are added; writes the readout. */
export function WeightsFigure() {
  const { loop, parameters } = useLesson();
  const { controls } = parameters;
  const texts = useTexts(weightsTexts);
  const shown = useShownNeuron(1);
  const place = useCauseState(shown, (state) => state.place);
  const adding = useCause(() => firstAddingUp);
  const readoutRef = useRef<HTMLDivElement>(null);
  const write = useCallback(
    (moment: Moment, added: Added | null) => {
      if (!moment.isReadable || !readoutRef.current) return;
      const readout = readoutOf(moment, added, texts);
      for (const element of readoutRef.current.querySelectorAll<HTMLElement>('[data-slot]')) {
        const text = readout[element.dataset.slot ?? ''] ?? '';
        setTextOrHint(element, text, texts.hint);
      }
    },
    [texts],
  );
  // The picture is drawn before the readout is in the page, and while all rests no other frame would write
  // it.
  useEffect(() => loop.refresh(), [loop]);
  return (
    <FigureStage figure="weights" name={texts.name} hasBadgeRoom>
      <div className="weights-figure">
        <div className="weights-picture">
          <WeightsView shown={shown} adding={adding} onAdded={write} />
          {controls !== 'none' && <AddingControl adding={adding} />}
        </div>
        <div className="weights-words">
          <p className="weights-lead">{texts.lead}</p>
          {controls !== 'none' && <NeuronSelect label={texts.choose} chosen={place} lastLayer={1} />}
          <div ref={readoutRef} className="weights-readout" data-tells="numbers">
            <p data-slot="term" className="weights-term" />
            <dl>
              <div data-row="positive">
                <dt>{texts.positive}</dt>
                <dd data-slot="positive" />
              </div>
              <div data-row="negative">
                <dt>{texts.negative}</dt>
                <dd data-slot="negative" />
              </div>
              <div data-row="sum">
                <dt>{texts.soFar}</dt>
                <dd data-slot="sum" />
              </div>
            </dl>
            <p data-slot="state" className="weights-state" />
          </div>
        </div>
        {controls === 'full' && (
          <div className="weights-bet bet-row">
            <SignBet shown={shown} adding={adding} />
          </div>
        )}
      </div>
    </FigureStage>
  );
}
