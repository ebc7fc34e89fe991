/**
 * The figure `bias`: the bias of a real neuron in the reader's hand, for how many digits the neuron fires
 * with it, and what becomes of the network's answer. The edit holds in every figure of the page.
 */
import { useState } from 'react';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useCommand, useLesson, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { NeuronSelect } from '../../components/networkPicture/NeuronSelect.tsx';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { outputLayer } from '../../network/lessonShape.ts';
import { letGo, setBias } from '../../state/editCommands.ts';
import { formatTerm } from '../../text/numbers.ts';
import { BiasBet } from './BiasBet.tsx';
import { inactiveBias } from './BiasNumber.tsx';
import { BiasSum } from './BiasSum.tsx';
import { BiasView } from './BiasView.tsx';
import { createSumsKeeper } from './model/firing.ts';
import { biasTexts } from './text.ts';
import { useCountedDigits } from './useCountedDigits.ts';
import './biasFigure.css';
import { type ShownNeuron, useShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import { BarsNote, Firing } from './Firing.tsx';
import { learnedBias } from './useBiasDrag.ts';

const BiasDescription = lazyPart(async () => (await import('./BiasDescription.tsx')).BiasDescription);

/** The notes' bias, and the one that the neuron learned. */
function Presets({ shown }: { readonly shown: Cause<ShownNeuron> }) {
  const texts = useTexts(biasTexts);
  const command = useCommand();
  const place = useCauseState(shown, (state) => state.place);
  const learned = useLessonState((state) => learnedBias(state, { place }));
  const set = (bias: number) => command((state) => letGo(setBias(letGo(state), place, bias)));
  return (
    <div className="row bias-presets">
      <button type="button" onClick={() => set(inactiveBias)}>
        {texts.setToTen}
      </button>
      <button type="button" onClick={() => set(learned)}>
        {texts.asLearned(formatTerm(learned))}
      </button>
    </div>
  );
}

/** Owns the neuron that is shown and the digits counted for it; the bet comes with all controls only. */
export function BiasFigure() {
  const { controls } = useLesson().parameters;
  const texts = useTexts(biasTexts);
  const shown = useShownNeuron(outputLayer);
  const place = useCauseState(shown, (state) => state.place);
  const digits = useCountedDigits();
  const [sumsOver] = useState(createSumsKeeper);
  const counting = { shown, digits, sumsOver };
  return (
    <FigureStage figure="bias" name={texts.name} description={<BiasDescription {...counting} />} hasBadgeRoom>
      <div className="split bias-figure">
        <div className="split-picture">
          <BiasView {...counting} />
          <p className="quiet bias-axis">{texts.sumAxis}</p>
          <Firing {...counting} />
        </div>
        <div className="split-words">
          <p className="lead">{texts.lead}</p>
          {controls !== 'none' && <NeuronSelect label={texts.choose} chosen={place} />}
          <BiasSum shown={shown} />
          {controls !== 'none' && <Presets shown={shown} />}
          <BarsNote digits={digits} />
        </div>
        {controls === 'full' && (
          <div className="bet-row bias-bet">
            <BiasBet {...counting} />
          </div>
        )}
      </div>
    </FigureStage>
  );
}
