/**
 * The figure `neuron`: one neuron, large, with its number in the reader's hand, as an activation and as a
 * grey value; and the neurons and pixels of the reader's own network that hold about as much.
 */

import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCause, useCauseState } from '../../components/follow/useCause.ts';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { activationPaint } from '../../marks/colours.ts';
import { BigNeuronView } from './BigNeuronView.tsx';
import { BrighterBet } from './BrighterBet.tsx';
import { formatHeld } from './formatHeld.ts';
import { HeldList } from './HeldList.tsx';
import { firstValue, greyOf, type NeuronValue } from './model/neuronValue.ts';
import { neuronTexts } from './text.ts';
import './neuronFigure.css';

const NeuronDescription = lazyPart(async () => (await import('./NeuronDescription.tsx')).NeuronDescription);

/** The number as a neuron's and as a pixel's, side by side, and in words. */
function Readout({ held }: { readonly held: Cause<NeuronValue> }) {
  const texts = useTexts(neuronTexts);
  const value = useCauseState(held, (state) => state.value);
  const background = activationPaint(value);
  return (
    <div className="neuron-readout">
      <i className="held-disc" style={{ background }} />
      <p className="quiet">{texts.asNeuron}</p>
      <p data-slot="activation">{formatHeld(value)}</p>
      <i className="held-pixel" style={{ background }} />
      <p className="quiet">{texts.asPixel}</p>
      <p data-slot="grey">{texts.greyOf(greyOf(value))}</p>
      <p className="neuron-level">{texts.levels.find(({ below }) => value < below)?.text}</p>
    </div>
  );
}

/** Owns the number in hand; the bet comes with all controls only. */
export function NeuronFigure() {
  const { controls } = useLesson().parameters;
  const texts = useTexts(neuronTexts);
  const held = useCause(() => firstValue);
  return (
    <FigureStage figure="neuron" name={texts.name} description={<NeuronDescription held={held} />}>
      <div className="neuron-figure">
        <div className="neuron-picture">
          <BigNeuronView held={held} />
          <p className="neuron-hint">{texts.hint}</p>
          <p className="neuron-note">{texts.layers}</p>
        </div>
        <div className="neuron-words">
          <p className="neuron-lead">{texts.lead}</p>
          <Readout held={held} />
          <div className="neuron-lists">
            <HeldList held={held} kind="neurons" title={texts.nearNeurons} />
            <HeldList held={held} kind="pixels" title={texts.nearPixels} />
          </div>
        </div>
        {controls === 'full' && (
          <div className="neuron-bet">
            <BrighterBet />
          </div>
        )}
      </div>
    </FigureStage>
  );
}
