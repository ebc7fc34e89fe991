/**
 * The figure `draw`: the pad, the whole network lit by the drawing, and its answer. Before it is touched an example
 * draws itself. How many controls it offers is the page's to say.
 */
import { type KeyboardEvent, Suspense, useDeferredValue, useId, useRef, useState } from 'react';
import { Answer } from '../../components/Answer.tsx';
import { Caption } from '../../components/Caption.tsx';
import { ExamplePicker } from '../../components/ExamplePicker.tsx';
import { FitSwitch } from '../../components/FitSwitch.tsx';
import { FramingControl } from '../../components/FramingControl.tsx';
import { asksForHelp, HelpButton } from '../../components/HelpButton.tsx';
import { useLesson, useLessonState } from '../../components/LessonContext.ts';
import { LightKey } from '../../components/LightKey.tsx';
import { lazyPart } from '../../components/lazyPart.tsx';
import { NetworkFailure } from '../../components/NetworkFailure.tsx';
import { NetworkView } from '../../components/NetworkView.tsx';
import { Pad } from '../../components/Pad.tsx';
import { PadControls, useUndoKeys } from '../../components/PadControls.tsx';
import { PictureGuides } from '../../components/PictureGuides.tsx';
import { ShareButton } from '../../components/ShareButton.tsx';
import { Stage } from '../../components/Stage.tsx';
import { useInspectorKeys } from '../../components/useInspectorKeys.ts';
import { usePlayback } from '../../components/usePlayback.ts';
import './drawFigure.css';

const Inspector = lazyPart(async () => (await import('../../components/inspector/Inspector.tsx')).Inspector);
const ShareDialog = lazyPart(async () => (await import('../../components/ShareDialog.tsx')).ShareDialog);
const HelpDialog = lazyPart(async () => (await import('../../components/HelpDialog.tsx')).HelpDialog);

/** The top of the lesson, and a figure of its own. */
export function DrawFigure() {
  const { messages, parameters } = useLesson();
  const { draw } = messages;
  const { controls } = parameters;
  const isFull = controls === 'full';
  const accountId = useId();
  const networkRef = useRef<HTMLDivElement>(null);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [isShareOpen, setIsShareOpen] = useState(false);
  const openHelp = () => setIsHelpOpen(true);
  const isAnswering = useLessonState(({ network }) => network.kind === 'ready');
  const isInspectorDue = useDeferredValue(isAnswering, false);
  const onUndoKey = useUndoKeys();
  const onInspectorKey = useInspectorKeys();
  const onKeyDown = (event: KeyboardEvent) => {
    onUndoKey(event);
    onInspectorKey(event);
    if (asksForHelp(event)) openHelp();
  };
  usePlayback();
  return (
    <>
      <Stage name={draw.name} onKeyDown={onKeyDown}>
        <div className="draw-figure" data-controls={controls}>
          <div className="draw-pad">
            <Pad />
            <PadControls />
          </div>
          {isFull && (
            <>
              <div className="draw-examples">
                <ExamplePicker />
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
          <div className="draw-below">
            <div className="draw-caption">
              <NetworkFailure />
              <Caption />
              <LightKey />
            </div>
            <Suspense>
              {isInspectorDue && <Inspector accountId={accountId} originRef={networkRef} />}
            </Suspense>
          </div>
          {isFull && (
            <div className="draw-corner">
              <ShareButton onOpen={() => setIsShareOpen(true)} />
              <HelpButton onOpen={openHelp} />
            </div>
          )}
        </div>
      </Stage>
      <Suspense>
        {isShareOpen && <ShareDialog figure="draw" onClose={() => setIsShareOpen(false)} />}
      </Suspense>
      <Suspense>{isHelpOpen && <HelpDialog onClose={() => setIsHelpOpen(false)} />}</Suspense>
    </>
  );
}
