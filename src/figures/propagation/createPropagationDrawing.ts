/**
 * Draws the network as far as its forward pass has run: light and circles up to there, dashed rings beyond.
 */

import type { Light } from '../../components/networkPicture/createLight.ts';
import { createPointing, lightRatio } from '../../components/networkPicture/createNetworkDrawing.ts';
import { contributionLimit } from '../../marks/drawConnections.ts';
import { drawLabels } from '../../marks/drawLabels.ts';
import { markBrightest, placeNeurons } from '../../marks/drawNeurons.ts';
import { placeOutputValues, writeOutputValues } from '../../marks/drawOutputValues.ts';
import type { NetworkLayout } from '../../marks/networkLayout.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatActivation, formatLimit } from '../../text/numbers.ts';
import type { PageTexts } from '../../text/page.ts';
import { growNeurons, placeHollows, showHollows } from './marks/drawHollows.ts';
import { type LightPlace, lightPlaceAt, type Propagation } from './model/propagation.ts';

/** The elements that the view owns and the drawing fills; gradientId is of the labels' legend. */
export interface PropagationRoots {
  readonly light: Light;
  readonly hollows: SVGGElement;
  readonly neurons: SVGGElement;
  readonly values: HTMLElement;
  readonly rings: SVGGElement;
  readonly labels: SVGGElement;
  readonly gradientId: string;
}

/** Fraction of a step at which the light arrives; in the rest of it the neurons take it up. */
const arrival = 0.8;

/** How far the light has come, as the light's painter counts it. */
function progressOf({ computed, fraction }: LightPlace): number {
  return computed + Math.min(0.999, fraction / arrival);
}

/** How much of its disc each layer shows. */
function fractionsOf({ computed, fraction }: LightPlace, layerCount: number): number[] {
  const growing = Math.max(0, (fraction - arrival) / (1 - arrival));
  return Array.from({ length: layerCount }, (_, layer) => {
    if (layer < computed) return 1;
    return layer === computed ? growing : 0;
  });
}

/** Writes the layers' names and the scales of the light between them. */
function label(roots: PropagationRoots, layout: NetworkLayout, network: Network | null, { draw }: PageTexts) {
  drawLabels(roots.labels, layout, {
    names: [draw.inputLayer, draw.hiddenLayer1, draw.hiddenLayer2, draw.outputLayer],
    note: draw.contribution,
    limits: network?.layers.map((layer) => formatLimit(contributionLimit(layer))) ?? [],
    gradientId: roots.gradientId,
  });
}

/** Places everything, and gives the function that draws a moment of it at some progress. */
export function createPropagationDrawing(roots: PropagationRoots, layout: NetworkLayout, texts: PageTexts) {
  const { light, neurons } = roots;
  placeHollows(roots.hollows, layout);
  placeNeurons(neurons, layout);
  placeOutputValues(roots.values, layout);
  light.paint({ kind: 'layout', layout, ratio: lightRatio(layout) });
  const point = createPointing(roots, layout);
  let labelled: Network | null | undefined;
  return (moment: Moment, { progress, isPlaying }: Propagation) => {
    const { network, image, pass, answer, isAnswerHidden, inspected } = moment;
    const activations = pass?.activations ?? null;
    if (network !== labelled) {
      labelled = network;
      light.paint({ kind: 'network', network });
      label(roots, layout, network, texts);
    }
    // While the answer is hidden the light goes no farther than hidden layer 2.
    const place = lightPlaceAt(isAnswerHidden ? Math.min(progress, outputLayer - 1) : progress);
    const isEnd = place.computed === layout.layers.length;
    const fractions = fractionsOf(place, layout.layers.length);
    showHollows(roots.hollows, fractions);
    growNeurons(neurons, layout, fractions);
    const digit = isEnd ? (answer?.digit ?? null) : null;
    markBrightest(neurons, digit);
    writeOutputValues(roots.values, {
      outputs: activations?.[layout.layers.length] ?? null,
      digit,
      format: isEnd ? formatActivation : () => '',
      isReadable: moment.isReadable || !isEnd,
    });
    point(moment);
    const isSettled = moment.isSettled && !isPlaying;
    const lightProgress = progressOf(place);
    light.paint({
      kind: 'moment',
      image: activations?.[0] ?? image,
      activations,
      inspected,
      isSettled,
      progress: lightProgress,
      discFractions: fractions,
    });
  };
}
