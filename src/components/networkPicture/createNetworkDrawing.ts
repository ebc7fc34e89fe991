/**
 * Lays the network out and draws it, moment by moment: the light in a canvas, rims, rings and labels in SVG.
 */
import { contributionLimit } from '../../marks/drawConnections.ts';
import { drawLabels } from '../../marks/drawLabels.ts';
import { markBrightest, placeNeurons } from '../../marks/drawNeurons.ts';
import { dimOtherValues, placeOutputValues, writeOutputValues } from '../../marks/drawOutputValues.ts';
import { dimOthers, drawPointed } from '../../marks/drawPointed.ts';
import { heightForWidth, layOutNetwork, type NetworkLayout } from '../../marks/networkLayout.ts';
import { lessonSizes, outputLayer } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import type { DrawMoment } from '../../state/createFrameLoop.ts';
import type { Moment } from '../../state/Moment.ts';
import { isSamePlace } from '../../state/NeuronPlace.ts';
import { formatActivation, formatLimit } from '../../text/numbers.ts';
import type { PageTexts } from '../../text/page.ts';
import { isOnPaper } from '../page/onPaper.ts';
import { canvasRatio } from '../pictures/fitCanvas.ts';
import type { Light } from './createLight.ts';

/** Pixels that light may be drawn on: on dense screens it is a little coarser than the rest. */
const maxLightPixels = 700_000;

/** Light pixels for a CSS pixel; paper waits for as many as it has. */
export function lightRatio({ widthPx, heightPx }: NetworkLayout): number {
  return isOnPaper()
    ? canvasRatio()
    : Math.min(canvasRatio(), Math.sqrt(maxLightPixels / (widthPx * heightPx)));
}

interface Roots {
  readonly light: Light;
  readonly neurons: SVGGElement;
  readonly values: HTMLElement;
  readonly rings: SVGGElement;
  readonly labels: SVGGElement;
  readonly gradientId: string;
}

/** Lays the network out for the width it has, and gives its root the height that it needs. */
export function layOutNetworkIn(root: HTMLElement, widthPx: number): NetworkLayout {
  // The style sheet decides when the figure is folded.
  const direction = getComputedStyle(root).getPropertyValue('--direction') === 'down' ? 'down' : 'right';
  const counts = lessonSizes.slice(1);
  const layout = layOutNetwork(direction, { widthPx, heightPx: heightForWidth(widthPx, counts) }, counts);
  root.style.height = `${layout.heightPx}px`;
  root.style.setProperty('--grid-left', `${layout.grid.xPx}px`);
  root.style.setProperty('--grid-top', `${layout.grid.yPx}px`);
  root.style.setProperty('--grid-side', `${layout.grid.sidePx}px`);
  return layout;
}

/** The function that marks what is pointed at; it has work only where that changes. */
export function createPointing(
  { rings, neurons, values }: Pick<Roots, 'rings' | 'neurons' | 'values'>,
  layout: NetworkLayout,
) {
  let drawn: Pick<Moment, 'inspected' | 'term'> = { inspected: null, term: null };
  const dim = (inspected: Moment['inspected']) => {
    dimOthers(neurons, inspected);
    dimOtherValues(values, layout.layers.length, inspected);
  };
  drawPointed(rings, layout, null, null);
  dim(null);
  return ({ inspected, term }: Moment) => {
    if (isSamePlace(inspected, drawn.inspected) && term === drawn.term) return;
    drawPointed(rings, layout, inspected, term);
    if (!isSamePlace(inspected, drawn.inspected)) dim(inspected);
    drawn = { inspected, term };
  };
}

/** Light as far as hidden layer 2: what goes on from there tells the answer. */
const withoutOutputs = { progress: outputLayer - 1, discFractions: [1, 1, 0] };

/** Places everything, and gives the function that draws a moment of it. */
export function createNetworkDrawing(roots: Roots, layout: NetworkLayout, { draw }: PageTexts): DrawMoment {
  placeNeurons(roots.neurons, layout);
  placeOutputValues(roots.values, layout);
  const { light } = roots;
  light.paint({ kind: 'layout', layout, ratio: lightRatio(layout) });
  let labelled: Network | null | undefined;
  const point = createPointing(roots, layout);
  return (moment) => {
    const { network, image, pass, answer, isAnswerHidden, inspected, isSettled, isReadable } = moment;
    const activations = pass?.activations ?? null;
    if (network !== labelled) {
      labelled = network;
      light.paint({ kind: 'network', network });
      drawLabels(roots.labels, layout, {
        names: [draw.inputLayer, draw.hiddenLayer1, draw.hiddenLayer2, draw.outputLayer],
        note: draw.contribution,
        limits: network?.layers.map((layer) => formatLimit(contributionLimit(layer))) ?? [],
        gradientId: roots.gradientId,
      });
    }
    const digit = isAnswerHidden ? null : (answer?.digit ?? null);
    markBrightest(roots.neurons, digit);
    writeOutputValues(roots.values, {
      outputs: activations?.[layout.layers.length] ?? null,
      digit,
      format: formatActivation,
      isReadable,
    });
    point(moment);
    // The pass has the picture too: the same array twice is sent to a worker once.
    light.paint({
      kind: 'moment',
      image: activations?.[0] ?? image,
      activations,
      inspected,
      isSettled,
      ...(isAnswerHidden && withoutOutputs),
    });
  };
}
