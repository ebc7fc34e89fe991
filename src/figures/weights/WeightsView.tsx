/**
 * The grid of weights over the drawing, the column of contributions and the running sums. For assistive
 * technology and keys it is one grid of 784 pixels, each of which is said with its term.
 */
import { useId, useMemo, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { accountOf, type ShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import { isMotionReduced } from '../../components/page/motion.ts';
import { ActiveCell } from '../../components/pictures/ActiveCell.tsx';
import { middleCell } from '../../components/pictures/cellSteps.ts';
import { fitCanvas } from '../../components/pictures/fitCanvas.ts';
import { useWidth } from '../../components/pictures/useWidth.ts';
import { contributionLimit } from '../../marks/drawConnections.ts';
import type { Network } from '../../network/Network.ts';
import { formatLimit } from '../../text/numbers.ts';
import { type Added, addedNow, pixelPointedAt, printWeight } from './addedNow.ts';
import { drawPointedWeight, drawRunningSums, sumsLimit } from './marks/drawRunningSums.ts';
import { drawWeights } from './marks/drawWeights.ts';
import { layOutWeights, type WeightsLayout } from './marks/weightsLayout.ts';
import type { AddingUp } from './model/addingUp.ts';
import { type WeightsTexts, weightsTexts } from './text.ts';
import { useWeightPointing } from './useWeightPointing.ts';

interface WeightsViewProps {
  readonly shown: Cause<ShownNeuron>;
  readonly adding: Cause<AddingUp>;
}

interface Roots {
  readonly context: CanvasRenderingContext2D;
  readonly marks: SVGGElement;
  readonly layout: WeightsLayout;
  readonly texts: WeightsTexts;
}

/** What is drawn: whose weights, what is added of them and how, and the pixel that is pointed at. */
interface Drawn {
  readonly network: Network;
  readonly added: Added;
  readonly shows: AddingUp['shows'];
  readonly cell: number | null;
}

function draw({ context, marks, layout, texts }: Roots, { network, added, shows, cell }: Drawn): void {
  const { account, cells, sums, count } = added;
  drawWeights(context, layout, {
    image: account.inputs,
    shown: account[shows],
    contributions: account.contributions,
    cells,
    count,
    limit: contributionLimit(network.layers[0]),
    isStepped: isMotionReduced(),
  });
  drawRunningSums(marks, layout, {
    sums,
    count,
    limitText: formatLimit(sumsLimit(sums)),
    names: [texts.gridShows[shows], texts.column, texts.sums],
  });
  drawPointedWeight(marks, layout, cell === null ? null : { cell, step: cells.indexOf(cell) });
}

/** Canvas and SVG share one layout, made anew for each width; the pointer is useWeightPointing's. */
export function WeightsView({ shown, adding }: WeightsViewProps) {
  const texts = useTexts(weightsTexts);
  const gridRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const marksRef = useRef<SVGGElement>(null);
  const widthPx = useWidth(gridRef);
  const layout = useMemo(() => (widthPx > 0 ? layOutWeights(widthPx) : null), [widthPx]);
  const pointing = useWeightPointing(layout);
  const keysId = useId();
  useLive(
    (moment) => {
      const { network, pass } = moment;
      return [network, pass, shown.getState(), adding.getState(), pixelPointedAt(moment)];
    },
    (network, pass, neuron, state, cell) => {
      const [canvas, marks] = [canvasRef.current, marksRef.current];
      const context = layout && canvas && fitCanvas(canvas, layout);
      const added = addedNow({ network, pass }, neuron, state);
      if (!context || !marks || !network || !added) return;
      draw({ context, marks, layout, texts }, { network, added, shows: state.shows, cell });
    },
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be 784 pixels and their terms */}
      <div
        ref={gridRef}
        className="layered chart weights-view"
        role="grid"
        tabIndex={0}
        aria-label={texts.grid}
        aria-describedby={keysId}
        style={{ height: layout?.heightPx }}
        {...pointing}
      >
        <canvas ref={canvasRef} />
        <svg aria-hidden="true">
          <g ref={marksRef} />
        </svg>
        <ActiveCell
          grid={gridRef}
          describe={(moment) => {
            const account = accountOf(moment, shown.getState());
            const cell = pixelPointedAt(moment) ?? middleCell;
            const name = account ? texts.term(printWeight(account, cell)) : texts.noNetwork;
            return { key: String(cell), name, tells: 'numbers' };
          }}
        />
      </div>
      <p id={keysId} hidden>
        {texts.keys}
      </p>
    </>
  );
}
