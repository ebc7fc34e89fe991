/**
 * The figure `draw`: the pad, the whole network lit by the drawing, and its answer. Before it is touched an example
 * draws itself.
 */
import { useRef } from 'react';
import { Answer } from '../../components/Answer.tsx';
import { Caption } from '../../components/Caption.tsx';
import { ExamplePicker } from '../../components/ExamplePicker.tsx';
import { FitSwitch } from '../../components/FitSwitch.tsx';
import { useLesson } from '../../components/LessonContext.ts';
import { NetworkFailure } from '../../components/NetworkFailure.tsx';
import { NetworkView } from '../../components/NetworkView.tsx';
import { Pad } from '../../components/Pad.tsx';
import { PadControls, useUndoKeys } from '../../components/PadControls.tsx';
import { Stage } from '../../components/Stage.tsx';
import { usePlayback } from '../../components/usePlayback.ts';
import { useSize } from '../../components/useSize.ts';
import './drawFigure.css';

/** Narrower than this the figure is folded: answer, pad, then the network running downwards. */
const foldedBelowPx = 720;
/** Narrower than this the network stands below the pad and the answer, still running to the right. */
const stackedBelowPx = 1000;

type Arrangement = 'folded' | 'stacked' | 'wide';

function arrange(widthPx: number): Arrangement {
  if (widthPx < foldedBelowPx) return 'folded';
  return widthPx < stackedBelowPx ? 'stacked' : 'wide';
}

/** The top of the lesson, and a figure of its own. */
export function DrawFigure() {
  const { draw } = useLesson().messages;
  const ref = useRef<HTMLDivElement>(null);
  const size = useSize(ref);
  const arrangement = arrange(size?.widthPx ?? stackedBelowPx);
  const onKeyDown = useUndoKeys();
  usePlayback();
  return (
    <Stage name={draw.name} onKeyDown={onKeyDown}>
      <div ref={ref} className="draw-figure" data-arrangement={arrangement}>
        <div className="draw-pad">
          <Pad />
          <PadControls />
        </div>
        <div className="draw-examples">
          <ExamplePicker />
        </div>
        <div className="draw-network">
          <NetworkView direction={arrangement === 'folded' ? 'down' : 'right'} underGrid={<FitSwitch />} />
        </div>
        <div className="draw-answer">
          <Answer />
        </div>
        <div className="draw-caption">
          <NetworkFailure />
          <Caption />
        </div>
      </div>
    </Stage>
  );
}
