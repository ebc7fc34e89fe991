/**
 * The figure `sigmoid`: any sum on a number line, and the activation that the curve makes of it. The neurons
 * of the reader's network stand on the same curve.
 */

import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCause, useCauseState } from '../../components/follow/useCause.ts';
import { writeSum } from '../../components/inspector/Ledger.tsx';
import { LiveText } from '../../components/live/LiveText.tsx';
import { NeuronSelect } from '../../components/networkPicture/NeuronSelect.tsx';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { activationPaint } from '../../marks/activationPaint.ts';
import { sigmoid } from '../../network/activationFunctions.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatActivation } from '../../text/numbers.ts';
import { pageTexts } from '../../text/page.ts';
import { firstPlace, type SigmoidPlace } from './model/sigmoidPlace.ts';
import { SigmoidFormula } from './SigmoidFormula.tsx';
import { SigmoidView } from './SigmoidView.tsx';
import { sigmoidTexts } from './text.ts';
import './sigmoidFigure.css';
import { DistanceBet } from './DistanceBet.tsx';
import { TypedSum } from './TypedSum.tsx';

const SigmoidDescription = lazyPart(
  async () => (await import('./SigmoidDescription.tsx')).SigmoidDescription,
);

/** How bright the neuron would be, and in words. */
function Brightness({ place }: { readonly place: Cause<SigmoidPlace> }) {
  const texts = useTexts(sigmoidTexts);
  const a = useCauseState(place, (state) => sigmoid(state.z));
  return (
    <div className="sigmoid-brightness">
      <i className="light" style={{ background: activationPaint(a) }} />
      <p>
        <span className="quiet">{`${texts.brightness} `}</span>
        <b data-slot="held-activation">{formatActivation(a)}</b>
      </p>
      <Reserved className="words" texts={texts.levels.map(({ text }) => text)}>
        <p>{texts.levels.find(({ below }) => a < below)?.text}</p>
      </Reserved>
    </div>
  );
}

/** The neuron that is pointed at in any figure, and what the dots are until one is. */
function NeuronLine() {
  const { controls } = useLesson().parameters;
  const { inspector } = useTexts(pageTexts);
  const texts = useTexts(sigmoidTexts);
  const pinned = useLessonState((state) => state.pointing.pinned);
  const write = (moment: Moment) => {
    const { inspected, account, network } = moment;
    if (!network) return texts.noNetwork;
    if (!inspected || !account) return texts.dots;
    return texts.neuron({
      name: inspector.place(inspected),
      z: writeSum(moment),
      a: formatActivation(account.a),
    });
  };
  const widest = { name: inspector.place({ layer: 2, index: 15 }), z: '−10.125', a: '0.9999' };
  return (
    <div className="stack ruled">
      {controls !== 'none' && (
        <NeuronSelect label={texts.choose} none={texts.none} chosen={pinned?.layer === 0 ? null : pinned} />
      )}
      <Reserved className="numbers" texts={[texts.dots, texts.noNetwork, texts.neuron(widest)]}>
        <p data-tells="answer sentence numbers">
          <LiveText slot="neuron" write={write} />
        </p>
      </Reserved>
    </div>
  );
}

/** Owns the sum in hand and its scale; the bet comes with all controls only. */
export function SigmoidFigure() {
  const { controls } = useLesson().parameters;
  const texts = useTexts(sigmoidTexts);
  const place = useCause(() => firstPlace);
  return (
    <FigureStage figure="sigmoid" name={texts.name} description={<SigmoidDescription place={place} />}>
      <div className="split sigmoid-figure">
        <div className="split-picture">
          <SigmoidView place={place} />
          <NeuronLine />
        </div>
        <div className="split-words">
          <p className="lead">{texts.lead}</p>
          {controls !== 'none' && <TypedSum place={place} />}
          <SigmoidFormula place={place} />
          <Brightness place={place} />
        </div>
        {controls === 'full' && (
          <div className="bet-row sigmoid-bet">
            <DistanceBet place={place} />
          </div>
        )}
      </div>
    </FigureStage>
  );
}
