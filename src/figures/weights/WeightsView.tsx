/**
 * The grid of weights over the drawing, the column of contributions and the running sums. For assistive
 * technology and keys it is one grid of 784 pixels, each of which is said with its term.
 */
import { type RefObject, useCallback, useId, useLayoutEffect, useRef } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, followCause } from '../../components/follow/useCause.ts';
import { accountOf, type ShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import { isMotionReduced } from '../../components/page/motion.ts';
import { ActiveCell } from '../../components/pictures/ActiveCell.tsx';
import { fitCanvas } from '../../components/pictures/fitCanvas.ts';
import { observeWidth } from '../../components/pictures/observeSize.ts';
import { contributionLimit } from '../../marks/drawConnections.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatLimit } from '../../text/numbers.ts';
import { type Added, addedNow, pixelPointedAt, printWeight } from './addedNow.ts';
import { drawPointedWeight, drawRunningSums, sumsLimit } from './marks/drawRunningSums.ts';
import { drawWeights } from './marks/drawWeights.ts';
import { layOutWeights, type WeightsLayout } from './marks/weightsLayout.ts';
import type { AddingUp } from './model/addingUp.ts';
import { type WeightsTexts, weightsTexts } from './text.ts';
import { middleCell, useWeightPointing } from './useWeightPointing.ts';

interface WeightsViewProps {
  readonly shown: Cause<ShownNeuron>;
  readonly adding: Cause<AddingUp>;
  /** Is told what is shown, in every frame; must not change from one render to the next. */
  readonly onAdded: (moment: Moment, added: Added | null) => void;
}

interface Roots {
  readonly context: CanvasRenderingContext2D;
  readonly marks: SVGGElement;
  readonly layout: WeightsLayout;
  readonly texts: WeightsTexts;
}

function drawMoment({ context, marks, layout, texts }: Roots, moment: Moment, added: Added, state: AddingUp) {
  const { account, cells, sums, count } = added;
  drawWeights(context, layout, {
    image: account.inputs,
    shown: account[state.shows],
    contributions: account.contributions,
    cells,
    count,
    limit: moment.network ? contributionLimit(moment.network.layers[0]) : 1,
    isStepped: isMotionReduced(),
  });
  drawRunningSums(marks, layout, {
    sums,
    count,
    limitText: formatLimit(sumsLimit(sums)),
    names: [texts.gridShows[state.shows], texts.column, texts.sums],
  });
  const cell = pixelPointedAt(moment);
  drawPointedWeight(marks, layout, cell === null ? null : { cell, step: cells.indexOf(cell) });
}

/** Draws the picture in every frame in which something of it changed, for the width that it has. */
function useWeightsDrawing(
  { shown, adding, onAdded }: WeightsViewProps,
  rootRef: RefObject<HTMLElement | null>,
) {
  const { loop } = useLesson();
  const texts = useTexts(weightsTexts);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const marksRef = useRef<SVGGElement>(null);
  const layoutRef = useRef<WeightsLayout | null>(null);
  useLayoutEffect(() => {
    const [root, canvas, marks] = [rootRef.current, canvasRef.current, marksRef.current];
    if (!root || !canvas || !marks) return;
    let stop = () => {};
    const disconnect = observeWidth(root, (widthPx) => {
      const layout = layOutWeights(widthPx);
      layoutRef.current = layout;
      root.style.height = `${layout.heightPx}px`;
      const context = fitCanvas(canvas, layout);
      stop();
      stop = followCause(loop, adding, (moment, state) => {
        const added = addedNow(moment, shown.getState(), state);
        if (context && added) drawMoment({ context, marks, layout, texts }, moment, added, state);
        onAdded(moment, added);
      });
    });
    return () => {
      disconnect();
      stop();
      layoutRef.current = null;
    };
  }, [loop, shown, adding, texts, onAdded, rootRef]);
  return { canvasRef, marksRef, layoutRef };
}

/** Canvas and SVG share one layout, made anew for each width; the pointer is useWeightPointing's. */
export function WeightsView(props: WeightsViewProps) {
  const { shown } = props;
  const texts = useTexts(weightsTexts);
  const gridRef = useRef<HTMLDivElement>(null);
  const { canvasRef, marksRef, layoutRef } = useWeightsDrawing(props, gridRef);
  const pointing = useWeightPointing(layoutRef);
  const keysId = useId();
  const describe = useCallback(
    (moment: Moment) => {
      const account = accountOf(moment, shown.getState());
      const cell = pixelPointedAt(moment) ?? middleCell;
      const name = account ? texts.term(printWeight(account, cell)) : texts.noNetwork;
      return { key: String(cell), name, tells: 'numbers' };
    },
    [texts, shown],
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be 784 pixels and their terms */}
      <div
        ref={gridRef}
        className="weights-view"
        role="grid"
        tabIndex={0}
        aria-label={texts.grid}
        aria-describedby={keysId}
        {...pointing}
      >
        <canvas ref={canvasRef} />
        <svg aria-hidden="true">
          <g ref={marksRef} />
        </svg>
        <ActiveCell grid={gridRef} describe={describe} />
      </div>
      <p id={keysId} hidden>
        {texts.keys}
      </p>
    </>
  );
}
