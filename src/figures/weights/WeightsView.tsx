/**
 * The grid of weights over the drawing, the column of contributions and the running sums. For assistive
 * technology and keys it is one grid of 784 pixels, each of which is said with its term.
 */
import { useMemo, useRef } from 'react';
import { useCommand, useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { accountOf, type ShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import { isMotionReduced } from '../../components/page/motion.ts';
import { fitCanvas } from '../../components/pictures/fitCanvas.ts';
import { cellOfIndex, indexAfterKey } from '../../components/pictures/gridSteps.ts';
import { middlePixel, pixelGrid } from '../../components/pictures/pixelGrid.ts';
import { useWidth } from '../../components/pictures/useWidth.ts';
import { WalkablePicture } from '../../components/pictures/WalkablePicture.tsx';
import { contributionLimit } from '../../marks/drawConnections.ts';
import type { Network } from '../../network/Network.ts';
import type { LessonState } from '../../state/LessonState.ts';
import { inspectedPlace, pointAt, pointAtTerm } from '../../state/pointCommands.ts';
import { formatLimit } from '../../text/numbers.ts';
import { type Added, addedNow, pixelPointedAt, printWeight } from './addedNow.ts';
import { drawPointedWeight, drawRunningSums, sumsLimit } from './marks/drawRunningSums.ts';
import { drawWeights } from './marks/drawWeights.ts';
import { layOutWeights, type WeightsLayout, weightAt } from './marks/weightsLayout.ts';
import type { AddingUp } from './model/addingUp.ts';
import { type WeightsTexts, weightsTexts } from './text.ts';

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
    isStaying: shows === 'weights',
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

/**
 * While a neuron of hidden layer 1 is pinned, what is pointed at is a term of its sum; otherwise it is the
 * pixel's own neuron.
 */
function pointAtPixel(state: LessonState, cell: number | null): LessonState {
  if (state.pointing.pinned?.layer === 1) return pointAtTerm(state, cell);
  return pointAt(state, cell === null ? null : { layer: 0, index: cell });
}

/** Canvas and SVG share one layout, made anew for each width. */
export function WeightsView({ shown, adding }: WeightsViewProps) {
  const texts = useTexts(weightsTexts);
  const gridRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const marksRef = useRef<SVGGElement>(null);
  const widthPx = useWidth(gridRef);
  const layout = useMemo(() => (widthPx > 0 ? layOutWeights(widthPx) : null), [widthPx]);
  const { store } = useLesson();
  const command = useCommand();
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
  const point = (cell: number | null) => command((state) => pointAtPixel(state, cell));
  return (
    <WalkablePicture
      className="layered chart weights-view"
      style={{ height: layout?.heightPx }}
      gridRef={gridRef}
      name={texts.grid}
      keys={texts.keys}
      size={pixelGrid}
      placeAt={(at) => layout && weightAt(layout, at)}
      findActive={() => {
        const state = store.getState();
        return pixelPointedAt({ inspected: inspectedPlace(state), term: state.pointing.term }) ?? middlePixel;
      }}
      next={(cell, key) => indexAfterKey(cell, key, pixelGrid)}
      point={point}
      describe={(moment) => {
        const account = accountOf(moment, shown.getState());
        const cell = pixelPointedAt(moment) ?? middlePixel;
        const name = account ? texts.term(printWeight(account, cell)) : texts.noNetwork;
        return { ...cellOfIndex(cell, pixelGrid), name, tells: 'numbers' };
      }}
    >
      <canvas ref={canvasRef} />
      <svg aria-hidden="true">
        <g ref={marksRef} />
      </svg>
    </WalkablePicture>
  );
}
