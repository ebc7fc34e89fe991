/**
 * The figure `draw`: the pad, the whole network lit by the drawing, and its answer. Before it is touched an example
 * draws itself.
 */
import { type KeyboardEvent, useId, useRef } from 'react';
import { Answer } from '../../components/Answer.tsx';
import { Caption } from '../../components/Caption.tsx';
import { ExamplePicker } from '../../components/ExamplePicker.tsx';
import { FitSwitch } from '../../components/FitSwitch.tsx';
import { FramingControl } from '../../components/FramingControl.tsx';
import { asksForHelp, HelpButton, HelpDialog } from '../../components/HelpDialog.tsx';
import { Inspector } from '../../components/inspector/Inspector.tsx';
import { useLesson } from '../../components/LessonContext.ts';
import { NetworkFailure } from '../../components/NetworkFailure.tsx';
import { NetworkView } from '../../components/NetworkView.tsx';
import { Pad } from '../../components/Pad.tsx';
import { PadControls, useUndoKeys } from '../../components/PadControls.tsx';
import { PictureGuides } from '../../components/PictureGuides.tsx';
import { Stage } from '../../components/Stage.tsx';
import { useInspectorKeys } from '../../components/useInspectorKeys.ts';
import { usePlayback } from '../../components/usePlayback.ts';
import './drawFigure.css';

/** The top of the lesson, and a figure of its own. */
export function DrawFigure() {
  const { draw, inspector } = useLesson().messages;
  const accountId = useId();
  const networkRef = useRef<HTMLDivElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  const openHelp = () => help.current?.showModal();
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
        <div className="draw-figure">
          <div className="draw-pad">
            <Pad />
            <PadControls />
          </div>
          <div className="draw-examples">
            <ExamplePicker />
          </div>
          <div className="draw-framing">
            <FramingControl />
          </div>
          <div className="draw-network">
            <NetworkView
              underGrid={<FitSwitch />}
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
              <p className="draw-hint">{inspector.hint}</p>
            </div>
            <Inspector accountId={accountId} originRef={networkRef} />
          </div>
          <HelpButton onOpen={openHelp} />
        </div>
      </Stage>
      <HelpDialog ref={help} />
    </>
  );
}
