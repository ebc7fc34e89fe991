/**
 * What the parts of the inspector show of the inspected neuron, read off one moment: null (or nothing of
 * meaning) for the parts that its kind does not have, which the style sheet hides.
 */
import { contributionLimit } from '../../marks/drawConnections.ts';
import { largestSize } from '../../marks/drawSignedPicture.ts';
import { pictureGradient } from '../../network/backpropagate.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatLimit, sayInput } from '../../text/numbers.ts';

/** The largest grey value of a pixel. */
const white = 255;

const firstLayerOnly = ({ inspected, network, account }: Moment) =>
  inspected?.layer === 1 && network && account
    ? { limit: contributionLimit(network.layers[0]), account }
    : null;

/** The weights of a neuron of hidden layer 1. */
export const pickWeights = (moment: Moment) => {
  const shown = firstLayerOnly(moment);
  return shown && { values: shown.account.weights, limit: shown.limit };
};

/** What those weights make of the ink: the contributions, with the weights' own full colour. */
export const pickContributions = (moment: Moment) => {
  const shown = firstLayerOnly(moment);
  return shown && { values: shown.account.contributions, limit: shown.limit };
};

/** Full colour of both pictures: that of the connections into hidden layer 1. */
export const writeFirstScale = ({ network }: Moment) =>
  formatLimit(network ? contributionLimit(network.layers[0]) : 1);

/** The gradient of a deeper neuron's z, computed when it is asked for. */
export const pickGradient = ({ inspected, network, pass }: Moment) => {
  if (!inspected || inspected.layer < 2 || !network || !pass) return null;
  const values = pictureGradient(network, pass, inspected.layer - 1, inspected.index);
  return { values, limit: largestSize(values) };
};

/** Full colour of the gradient, which changes with the drawing. */
export const writeGradientScale = (moment: Moment) => formatLimit(pickGradient(moment)?.limit ?? 1);

const inputOf = ({ inspected, pass }: Moment) =>
  inspected?.layer === 0 && pass ? pass.activations[0][inspected.index] : null;

/** An input's grey value, 0...255. */
export const writeGrey = (moment: Moment) => String(Math.round((inputOf(moment) ?? 0) * white));
/** An input's activation. */
export const writeInput = (moment: Moment) => sayInput(inputOf(moment) ?? 0);

/** Which parts the style sheet shows. */
export function kindOf({ inspected }: Moment): 'none' | 'input' | 'first' | 'deeper' {
  if (!inspected) return 'none';
  return (['input', 'first'] as const)[inspected.layer] ?? 'deeper';
}
