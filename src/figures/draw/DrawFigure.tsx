/**
 * The figure `draw`: the pad, the whole network lit by the drawing, and its answer. Before it is touched an example
 * draws itself. How many controls it offers is the page's to say. Pad and answer come first, by themselves: one can draw
 * and is answered while the rest, whose places are kept, is put together.
 */
import { Suspense, useId, useRef } from 'react';
import { Answer } from '../../components/Answer.tsx';
import { FigureStage } from '../../components/FigureStage.tsx';
import { useLesson } from '../../components/LessonContext.ts';
import { lazyPart } from '../../components/lazyPart.tsx';
import { Pad } from '../../components/Pad.tsx';
import { PadControls } from '../../components/PadControls.tsx';
import { useIsAnswerPainted } from '../../components/useIsAnswerPainted.ts';
import './drawFigure.css';

const parts = {
  network: () => import('./DrawNetwork.tsx'),
  controls: () => import('./DrawControls.tsx'),
  caption: () => import('./DrawCaption.tsx'),
};
const DrawNetwork = lazyPart(async () => (await parts.network()).DrawNetwork);
const DrawControls = lazyPart(async () => (await parts.controls()).DrawControls);
const DrawCaption = lazyPart(async () => (await parts.caption()).DrawCaption);

const loadParts = () => Promise.allSettled(Object.values(parts).map((load) => load()));

/** The top of the lesson, and a figure of its own. */
export function DrawFigure() {
  const { messages, parameters } = useLesson();
  const { controls } = parameters;
  const accountId = useId();
  const networkRef = useRef<HTMLDivElement>(null);
  const isRestDue = useIsAnswerPainted(loadParts);
  return (
    <FigureStage figure="draw" name={messages.draw.name}>
      <div className="draw-figure" data-controls={controls}>
        <div className="draw-pad">
          <Pad />
          <PadControls controls={controls} />
        </div>
        <Suspense>{isRestDue && controls === 'full' && <DrawControls />}</Suspense>
        <div className="draw-network">
          <Suspense>{isRestDue && <DrawNetwork gridRef={networkRef} accountId={accountId} />}</Suspense>
        </div>
        <div className="draw-answer">
          <Answer />
        </div>
        <Suspense>{isRestDue && <DrawCaption accountId={accountId} originRef={networkRef} />}</Suspense>
      </div>
    </FigureStage>
  );
}
