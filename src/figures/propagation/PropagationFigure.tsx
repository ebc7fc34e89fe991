/**
 * The figure `propagation`: the reader's digit on its way through the network, layer by layer. Scrubbed,
 * stepped, played, stopped anywhere; neurons beyond the light are hollow, because they are not computed yet.
 * The outputs wait for a bet.
 */
import { useId, useRef } from 'react';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCause, useCauseState } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { InspectorPlace } from '../../components/inspector/InspectorPlace.tsx';
import { LightKey } from '../../components/networkPicture/LightKey.tsx';
import { NetworkFailure } from '../../components/networkPicture/NetworkFailure.tsx';
import { NetworkView } from '../../components/networkPicture/NetworkView.tsx';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { setChanged } from '../../marks/setChanged.ts';
import { lightPlaceAt, type Propagation, startPropagation } from './model/propagation.ts';
import { OutputBet } from './OutputBet.tsx';
import { propagationTexts } from './text.ts';
import './propagationFigure.css';
import { PropagationControl } from './PropagationControl.tsx';
import { PropagationText } from './PropagationText.tsx';

const PropagationDescription = lazyPart(
  async () => (await import('./PropagationDescription.tsx')).PropagationDescription,
);

/**
 * Says on an element whether what is pointed at, in whichever figure, lies ahead of the light: then there are
 * no numbers of it to show yet.
 */
function useAheadMark(propagation: Cause<Propagation>) {
  const rootRef = useRef<HTMLDivElement>(null);
  useLive(
    ({ inspected }) => [(inspected?.layer ?? 0) > lightPlaceAt(propagation.getState().progress).computed],
    (isAhead) => rootRef.current && setChanged(rootRef.current, 'data-ahead', String(isAhead)),
  );
  return rootRef;
}

/** The figure. Without all controls there is no bet, and without any the pass has run to its end. */
export function PropagationFigure() {
  const { controls } = useLesson().parameters;
  const texts = useTexts(propagationTexts);
  const hasBet = controls === 'full';
  const propagation = useCause(() => startPropagation(hasBet), hasBet);
  const isRevealed = useCauseState(propagation, (state) => state.isRevealed);
  const rootRef = useAheadMark(propagation);
  const accountId = useId();
  const networkRef = useRef<HTMLDivElement>(null);
  return (
    <FigureStage
      figure="propagation"
      name={texts.name}
      description={<PropagationDescription propagation={propagation} />}
    >
      <div
        ref={rootRef}
        className="propagation-figure inspector-host"
        data-outputs={isRevealed ? 'shown' : 'hidden'}
      >
        {controls !== 'none' && <PropagationControl propagation={propagation} />}
        <div className="propagation-view">
          <NetworkView
            name={texts.network}
            findProgress={() => {
              const { progress, isPlaying } = propagation.getState();
              return { ...lightPlaceAt(progress), isMoving: isPlaying };
            }}
            gridRef={networkRef}
            accountId={accountId}
          />
        </div>
        <div className="propagation-notes">
          <NetworkFailure />
          <PropagationText propagation={propagation} />
        </div>
        {hasBet && (
          <div className="propagation-bet">
            <OutputBet propagation={propagation} />
          </div>
        )}
        <InspectorPlace accountId={accountId} originRef={networkRef}>
          <p className="hollow-key">{texts.hollow}</p>
          <LightKey />
        </InspectorPlace>
      </div>
    </FigureStage>
  );
}
