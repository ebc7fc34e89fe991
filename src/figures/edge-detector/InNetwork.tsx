/**
 * The painted neuron and the real ones: what a neuron of hidden layer 1 "painted", the painted weights in the
 * place of one of the sixteen, and what they make of the reader's own digit.
 */

import { useState } from 'react';
import { useCommand, useLesson, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { useHeadingLevel } from '../../components/stage/useHeadingLevel.ts';
import { largestSize } from '../../marks/drawSignedPicture.ts';
import { hiddenCount } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import { weightsIntoNeuron } from '../../network/neuronAccount.ts';
import { networkOf } from '../../state/LessonState.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatTerm } from '../../text/numbers.ts';
import { firingThreshold, gradePicture } from './model/gradePuzzle.ts';
import { type Painting, setPainting } from './model/painting.ts';
import { replaceNeuron } from './model/replaceNeuron.ts';
import { edgeDetectorTexts } from './text.ts';

/** The painted neuron's own digit: a live line. */
function YourDigit({ painting }: { readonly painting: Cause<Painting> }) {
  const texts = useTexts(edgeDetectorTexts);
  const write = ({ image, framing }: Moment) => {
    const { sum, fires } = gradePicture(painting.getState().weights, { image, isWanted: true });
    return framing ? texts.yoursSum({ sum: formatTerm(sum), fires }) : '';
  };
  return (
    <p className="your-sum">
      <span>{`${texts.yours}: `}</span>
      <LiveText tells="numbers" write={write} />
    </p>
  );
}

/**
 * Where the painted weights were put, and the network that this made: undone or edited on, it is no longer
 * said.
 */
interface Placed {
  readonly neuron: number;
  readonly network: Network | null;
}

/**
 * Taking makes a neuron's weights the painting, scaled to -1...1; placing edits the lesson's network, with
 * minus the threshold of the puzzles as bias.
 */
export function InNetwork({ painting }: { readonly painting: Cause<Painting> }) {
  const texts = useTexts(edgeDetectorTexts);
  const { loop, store } = useLesson();
  const command = useCommand();
  const level = useHeadingLevel(1);
  const [neuron, setNeuron] = useState(0);
  const [placed, setPlaced] = useState<Placed | null>(null);
  const isReady = useLessonState((state) => networkOf(state) === placed?.network);
  const take = () => {
    const { network } = loop.moment;
    if (!network) return;
    const weights = weightsIntoNeuron(network, 0, neuron);
    const limit = largestSize(weights) || 1;
    painting.setState((state) =>
      setPainting(
        state,
        weights.map((weight) => weight / limit),
      ),
    );
    setPlaced(null);
  };
  const place = () => {
    const { weights } = painting.getState();
    command((state) =>
      replaceNeuron(state, { layer: 1, index: neuron }, { weights, bias: -firingThreshold }),
    );
    setPlaced({ neuron, network: networkOf(store.getState()) });
  };
  return (
    <section className="stack">
      <h2 aria-level={level}>{texts.trained}</h2>
      <YourDigit painting={painting} />
      <div className="row">
        <label className="row quiet">
          <span>{texts.trainedLabel}</span>
          <select value={neuron} onChange={({ target }) => setNeuron(Number(target.value))}>
            {Array.from({ length: hiddenCount }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a neuron is its number
              <option key={index} value={index}>
                {texts.trainedChoice(index)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={take}>
          {texts.take}
        </button>
        <button type="button" onClick={place}>
          {texts.place}
        </button>
      </div>
      <Reserved texts={[texts.placed(hiddenCount - 1)]}>
        <p aria-live="polite">{placed && isReady && texts.placed(placed.neuron)}</p>
      </Reserved>
    </section>
  );
}
