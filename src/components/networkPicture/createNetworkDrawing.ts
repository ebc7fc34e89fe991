/**
 * Lays the network out and draws it, moment by moment: the light in a canvas, rims, rings and labels in SVG.
 * As far as it is known: beyond there are dashed rings.
 */
import { contributionLimit } from '../../marks/drawConnections.ts';
import { growNeurons, placeHollows, showHollows } from '../../marks/drawHollows.ts';
import { drawLabels } from '../../marks/drawLabels.ts';
import { markBrightest, placeNeurons } from '../../marks/drawNeurons.ts';
import { drawOff } from '../../marks/drawOff.ts';
import { dimOtherValues, placeOutputValues, writeOutputValues } from '../../marks/drawOutputValues.ts';
import { dimOthers, drawPointed } from '../../marks/drawPointed.ts';
import { heightForWidth, layOutNetwork, type NetworkLayout } from '../../marks/networkLayout.ts';
import { lessonSizes, outputLayer } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import type { Moment } from '../../state/Moment.ts';
import { isSamePlace, type NeuronPlace } from '../../state/NeuronPlace.ts';
import { discFractions, lightProgress, type NetworkProgress } from '../../state/networkProgress.ts';
import { formatActivation, formatLimit } from '../../text/numbers.ts';
import type { PageTexts } from '../../text/page.ts';
import { isOnPaper } from '../page/onPaper.ts';
import { canvasRatio } from '../pictures/fitCanvas.ts';
import type { Light } from './createLight.ts';

/** Pixels that light may be drawn on: on dense screens it is a little coarser than the rest. */
const maxLightPixels = 700_000;

/** Light pixels for a CSS pixel; paper waits for as many as it has. */
function lightRatio({ widthPx, heightPx }: NetworkLayout): number {
  return isOnPaper()
    ? canvasRatio()
    : Math.min(canvasRatio(), Math.sqrt(maxLightPixels / (widthPx * heightPx)));
}

/** The elements that the view owns and the drawing fills; gradientId is of the labels' legend. */
interface Roots {
  readonly light: Light;
  readonly hollows: SVGGElement;
  readonly neurons: SVGGElement;
  readonly values: HTMLElement;
  readonly off: SVGGElement;
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
function createPointing(
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

/** The function that writes the layers' names and the scales of the light, for each network anew. */
function createLabelling({ light, labels, gradientId }: Roots, layout: NetworkLayout, { draw }: PageTexts) {
  let labelled: Network | null | undefined;
  return (network: Network | null) => {
    if (network === labelled) return;
    labelled = network;
    light.paint({ kind: 'network', network });
    drawLabels(labels, layout, {
      names: [draw.inputLayer, draw.hiddenLayer1, draw.hiddenLayer2, draw.outputLayer],
      note: draw.contribution,
      limits: network?.layers.map((layer) => formatLimit(contributionLimit(layer))) ?? [],
      gradientId,
    });
  };
}

/** The function that shows circles as far as they are computed, and hollow beyond. */
function createHollowing({ hollows, neurons }: Roots, layout: NetworkLayout) {
  placeHollows(hollows, layout);
  return (progress: NetworkProgress) => {
    const fractions = discFractions(progress, layout.layers.length);
    showHollows(hollows, fractions);
    growNeurons(neurons, layout, fractions);
  };
}

/** What the figure makes of the network, by causes of its own. */
interface ShownNetwork {
  /** How far it is known; null for all of it. */
  readonly progress: NetworkProgress | null;
  readonly isMoving: boolean;
  /** The neuron that is switched off, or null. */
  readonly off: NeuronPlace | null;
}

/** Draws one moment of the network. */
export type DrawNetwork = (moment: Moment, shown: ShownNetwork) => void;

/** All of it is known. */
const whole: NetworkProgress = { computed: outputLayer, fraction: 0 };
/** While the answer is hidden: the light that goes on from hidden layer 2 would tell it. */
const withoutOutputs: NetworkProgress = { computed: outputLayer - 1, fraction: 0 };

/** Places everything, and gives the function that draws a moment of it. */
export function createNetworkDrawing(roots: Roots, layout: NetworkLayout, texts: PageTexts): DrawNetwork {
  const { light } = roots;
  placeNeurons(roots.neurons, layout);
  placeOutputValues(roots.values, layout);
  light.paint({ kind: 'layout', layout, ratio: lightRatio(layout) });
  const label = createLabelling(roots, layout, texts);
  const point = createPointing(roots, layout);
  const hollow = createHollowing(roots, layout);
  hollow(whole);
  return (moment, { progress, isMoving, off }) => {
    const { network, image, pass, answer, isAnswerHidden, inspected, isSettled, isReadable } = moment;
    const activations = pass?.activations ?? null;
    label(network);
    const known = progress ?? whole;
    const lit = isAnswerHidden && known.computed >= withoutOutputs.computed ? withoutOutputs : known;
    // Without a progress a hidden answer takes the light, and leaves the circles.
    if (progress) hollow(lit);
    const isEnd = progress === null || lit.computed === outputLayer;
    const digit = isEnd && !isAnswerHidden ? (answer?.digit ?? null) : null;
    markBrightest(roots.neurons, digit);
    writeOutputValues(roots.values, {
      outputs: activations?.[outputLayer] ?? null,
      digit,
      format: isEnd ? formatActivation : () => '',
      isReadable: isReadable || !isEnd,
    });
    drawOff(roots.off, layout, off);
    point(moment);
    // The pass has the picture too: the same array twice is sent to a worker once.
    light.paint({
      kind: 'moment',
      image: activations?.[0] ?? image,
      activations,
      inspected,
      isSettled: isSettled && !isMoving,
      ...(lit !== whole && { progress: lightProgress(lit), discFractions: discFractions(lit, outputLayer) }),
    });
  };
}
