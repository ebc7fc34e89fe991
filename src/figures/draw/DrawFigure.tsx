/**
 * The figure `draw`: the pad, the whole network lit by the drawing, and its answer. Before it is touched an example
 * draws itself. How many controls it offers is the page's to say. Pad and answer come first, by themselves: one can draw
 * and is answered while the rest, whose places are kept, is put together.
 */
import { Suspense, useEffect, useId, useRef } from 'react';
import { Answer } from '../../components/Answer.tsx';
import { FigureStage } from '../../components/FigureStage.tsx';
import '../../components/inspectorPlace.css';
import { useLesson } from '../../components/LessonContext.ts';
import { lazyPart } from '../../components/lazyPart.tsx';
import { Pad } from '../../components/Pad.tsx';
import { PadControls } from '../../components/PadControls.tsx';
import { useIsAnswerPainted } from '../../components/useIsAnswerPainted.ts';
import './drawFigure.css';

const parts = {
  network: () => import('./DrawNetwork.tsx'),
  examples: () => import('./DrawExamples.tsx'),
  framing: () => import('../../components/FramingControl.tsx'),
  caption: () => import('./DrawCaption.tsx'),
};
const DrawNetwork = lazyPart(async () => (await parts.network()).DrawNetwork);
const DrawExamples = lazyPart(async () => (await parts.examples()).DrawExamples);
const FramingControl = lazyPart(async () => (await parts.framing()).FramingControl);
const DrawCaption = lazyPart(async () => (await parts.caption()).DrawCaption);

const loadParts = () => Promise.allSettled(Object.values(parts).map((load) => load()));

interface DrawFigureProps {
  /** Is called once all parts of the figure have been painted. */
  readonly onWhole?: () => void;
}

/** The top of the lesson, and a figure of its own. */
export function DrawFigure({ onWhole }: DrawFigureProps) {
  const { messages, parameters } = useLesson();
  const { controls } = parameters;
  const accountId = useId();
  const networkRef = useRef<HTMLDivElement>(null);
  const isRestDue = useIsAnswerPainted(loadParts);
  useEffect(() => {
    if (isRestDue) onWhole?.();
  }, [isRestDue, onWhole]);
  return (
    <FigureStage figure="draw" name={messages.draw.name}>
      <div className="draw-figure" data-controls={controls}>
        <div className="draw-pad">
          <Pad />
          <PadControls controls={controls} />
        </div>
        {controls === 'full' && (
          <>
            <div className="draw-examples">
              <Suspense>{isRestDue && <DrawExamples />}</Suspense>
            </div>
            <div className="draw-framing">
              <Suspense>{isRestDue && <FramingControl />}</Suspense>
            </div>
          </>
        )}
        <div className="draw-network">
          <Suspense>{isRestDue && <DrawNetwork gridRef={networkRef} accountId={accountId} />}</Suspense>
        </div>
        <div className="draw-answer">
          <Answer />
        </div>
        {isRestDue ? (
          <Suspense>
            <DrawCaption accountId={accountId} originRef={networkRef} />
          </Suspense>
        ) : (
          <div className="inspector-place" />
        )}
      </div>
    </FigureStage>
  );
}
