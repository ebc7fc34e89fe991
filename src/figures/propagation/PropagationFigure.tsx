/**
 * The figure `propagation`: the reader's digit on its way through the network, layer by layer. Scrubbed,
 * stepped, played, stopped anywhere; neurons beyond the light are hollow, because they are not computed yet.
 * One neuron can be switched off, by a bet: then the pass that is shown is one without it.
 */
import { useId, useRef } from 'react';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { LessonContext, useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { InspectorPlace } from '../../components/inspector/InspectorPlace.tsx';
import { LightKey } from '../../components/networkPicture/LightKey.tsx';
import { NetworkFailure } from '../../components/networkPicture/NetworkFailure.tsx';
import { NetworkView } from '../../components/networkPicture/NetworkView.tsx';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { setChanged } from '../../marks/setChanged.ts';
import { isSamePlace } from '../../state/NeuronPlace.ts';
import { lightPlaceAt, neuronOff, type Propagation, startedPropagation } from './model/propagation.ts';
import { OffBet } from './OffBet.tsx';
import { propagationTexts } from './text.ts';
import './propagationFigure.css';
import { PropagationControl } from './PropagationControl.tsx';
import { PropagationText } from './PropagationText.tsx';
import { useSwitchedLesson } from './useSwitchedLesson.ts';

const PropagationDescription = lazyPart(
  async () => (await import('./PropagationDescription.tsx')).PropagationDescription,
);

/**
 * Says on an element whether what is pointed at, in whichever figure, lies ahead of the light, or is switched
 * off: then there is no sum of it to show, or none that makes its activation.
 */
function useAheadMark(propagation: Cause<Propagation>) {
  const { store } = useLesson();
  const rootRef = useRef<HTMLDivElement>(null);
  useLive(
    ({ inspected }) => {
      const off = neuronOff(propagation.getState(), store.getState());
      const { computed } = lightPlaceAt(propagation.getState().progress);
      return [(inspected?.layer ?? 0) > computed || (off !== null && isSamePlace(inspected, off))];
    },
    (isAhead) => rootRef.current && setChanged(rootRef.current, 'data-ahead', String(isAhead)),
  );
  return rootRef;
}

/** The figure. Without all controls there is no bet. */
export function PropagationFigure() {
  const { parameters, store } = useLesson();
  const { controls } = parameters;
  const texts = useTexts(propagationTexts);
  const hasBet = controls === 'full';
  const propagation = useCause(() => startedPropagation, hasBet);
  const switchedLesson = useSwitchedLesson(propagation);
  const rootRef = useAheadMark(propagation);
  const accountId = useId();
  const networkRef = useRef<HTMLDivElement>(null);
  return (
    <FigureStage
      figure="propagation"
      name={texts.name}
      description={
        <LessonContext value={switchedLesson}>
          <PropagationDescription propagation={propagation} />
        </LessonContext>
      }
    >
      <div ref={rootRef} className="propagation-figure inspector-host">
        {controls !== 'none' && <PropagationControl propagation={propagation} />}
        <LessonContext value={switchedLesson}>
          <div className="propagation-view">
            <NetworkView
              name={texts.network}
              findProgress={() => {
                const { progress, isPlaying } = propagation.getState();
                return { ...lightPlaceAt(progress), isMoving: isPlaying };
              }}
              findOff={() => neuronOff(propagation.getState(), store.getState())}
              gridRef={networkRef}
              accountId={accountId}
            />
          </div>
          <div className="stack words propagation-notes">
            <NetworkFailure />
            <PropagationText propagation={propagation} />
          </div>
        </LessonContext>
        {hasBet && (
          <div className="bet-row propagation-bet">
            <OffBet propagation={propagation} />
          </div>
        )}
        <LessonContext value={switchedLesson}>
          <InspectorPlace accountId={accountId} originRef={networkRef}>
            <LightKey hollow={texts.hollow} />
          </InspectorPlace>
        </LessonContext>
      </div>
    </FigureStage>
  );
}
