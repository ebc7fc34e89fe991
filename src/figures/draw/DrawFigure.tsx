/**
 * The figure `draw`: the pad, the whole network lit by the drawing, and its answer. Before it is touched an
 * example draws itself. How many controls it offers is the page's to say. Pad and answer come first: one can
 * draw and is answered while the rest, whose places are kept, is put together.
 */

import { useEffect, useId, useRef } from 'react';
import { Answer } from '../../components/answer/Answer.tsx';
import { useIsAnswerPainted } from '../../components/answer/useIsAnswerPainted.ts';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useGradually } from '../../components/follow/useGradually.ts';
import { InspectorPlace } from '../../components/inspector/InspectorPlace.tsx';
import { LightKey } from '../../components/networkPicture/LightKey.tsx';
import { NetworkFailure } from '../../components/networkPicture/NetworkFailure.tsx';
import { Pad } from '../../components/pad/Pad.tsx';
import { PadControls } from '../../components/pad/PadControls.tsx';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { pageTexts } from '../../text/page.ts';
import { Caption } from './Caption.tsx';
import './drawFigure.css';

const DrawDescription = lazyPart(async () => (await import('./DrawDescription.tsx')).DrawDescription);

const DrawNetwork = lazyPart(async () => (await import('./DrawNetwork.tsx')).DrawNetwork);
const DrawExamples = lazyPart(async () => (await import('./DrawExamples.tsx')).DrawExamples, 'say nothing');
const FramingControl = lazyPart(
  async () => (await import('./FramingControl.tsx')).FramingControl,
  'say nothing',
);

const loadParts = () =>
  Promise.all([DrawNetwork, DrawExamples, FramingControl].map((part) => part.preload()));

interface DrawFigureProps {
  /** Is called once all parts of the figure have been painted. */
  readonly onWhole?: () => void;
}

/** The top of the lesson, and a figure of its own. */
export function DrawFigure({ onWhole }: DrawFigureProps) {
  const { parameters } = useLesson();
  const texts = useTexts(pageTexts);
  const { controls } = parameters;
  const accountId = useId();
  const networkRef = useRef<HTMLDivElement>(null);
  // First the network, then what stands around it.
  const shown = useGradually(useIsAnswerPainted(loadParts) ? 2 : 0);
  const isNetworkShown = shown >= 1;
  const isWhole = shown === 2;
  useEffect(() => {
    if (isWhole) onWhole?.();
  }, [isWhole, onWhole]);
  return (
    <FigureStage figure="draw" name={texts.draw.name} description={<DrawDescription />} hasAnswer>
      <div className="draw-figure inspector-host" data-controls={controls}>
        <div className="stack close draw-pad">
          <Pad />
          <PadControls controls={controls} />
        </div>
        {controls === 'full' && (
          <>
            <div className="stack draw-examples">{isWhole && <DrawExamples />}</div>
            <div className="draw-framing">{isWhole && <FramingControl />}</div>
          </>
        )}
        <div className="draw-network">
          {isNetworkShown && <DrawNetwork gridRef={networkRef} accountId={accountId} />}
        </div>
        <div className="draw-answer">
          <Answer />
        </div>
        <InspectorPlace accountId={accountId} originRef={networkRef}>
          <div className="stack draw-caption">
            <NetworkFailure />
            <Caption />
            {isWhole && <LightKey />}
          </div>
        </InspectorPlace>
      </div>
    </FigureStage>
  );
}
