/**
 * The figure `draw`: the pad, the whole network lit by the drawing, and its answer. Before it is touched an example
 * draws itself. How many controls it offers is the page's to say.
 */
import { Suspense, useDeferredValue, useId, useRef } from 'react';
import { Answer } from '../../components/Answer.tsx';
import { Caption } from '../../components/Caption.tsx';
import { ExamplePicker } from '../../components/ExamplePicker.tsx';
import { FigureStage } from '../../components/FigureStage.tsx';
import { FitSwitch } from '../../components/FitSwitch.tsx';
import { FramingControl } from '../../components/FramingControl.tsx';
import { InspectorPlace } from '../../components/InspectorPlace.tsx';
import { useLesson, useLessonState } from '../../components/LessonContext.ts';
import { LightKey } from '../../components/LightKey.tsx';
import { lazyPart } from '../../components/lazyPart.tsx';
import { NetworkFailure } from '../../components/NetworkFailure.tsx';
import { NetworkView } from '../../components/NetworkView.tsx';
import { Pad } from '../../components/Pad.tsx';
import { PadControls } from '../../components/PadControls.tsx';
import { PictureGuides } from '../../components/PictureGuides.tsx';
import './drawFigure.css';

const NetworkPicker = lazyPart(
  async () => (await import('../../components/NetworkPicker.tsx')).NetworkPicker,
);

/** The top of the lesson, and a figure of its own. */
export function DrawFigure() {
  const { messages, parameters } = useLesson();
  const { controls } = parameters;
  const isFull = controls === 'full';
  const accountId = useId();
  const networkRef = useRef<HTMLDivElement>(null);
  const isAnswering = useLessonState(({ network }) => network.kind === 'ready');
  const isInspectorDue = useDeferredValue(isAnswering, false);
  return (
    <FigureStage figure="draw" name={messages.draw.name}>
      <div className="draw-figure" data-controls={controls}>
        <div className="draw-pad">
          <Pad />
          <PadControls controls={controls} />
        </div>
        {isFull && (
          <>
            <div className="draw-examples">
              <ExamplePicker />
              <div className="draw-picker">
                <Suspense>{isInspectorDue && <NetworkPicker />}</Suspense>
              </div>
            </div>
            <div className="draw-framing">
              <FramingControl />
            </div>
          </>
        )}
        <div className="draw-network">
          <NetworkView
            underGrid={isFull && <FitSwitch />}
            overGrid={<PictureGuides />}
            gridRef={networkRef}
            accountId={accountId}
          />
        </div>
        <div className="draw-answer">
          <Answer />
        </div>
        <InspectorPlace accountId={accountId} originRef={networkRef}>
          <div className="draw-caption">
            <NetworkFailure />
            <Caption />
            <LightKey />
          </div>
        </InspectorPlace>
      </div>
    </FigureStage>
  );
}
