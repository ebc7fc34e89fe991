/**
 * What the parts of the inspector show of the inspected neuron, read off one moment: null (or nothing of
 * meaning) for the parts that its kind does not have, which the style sheet hides.
 */
import { contributionLimit } from '../../marks/drawConnections.ts';
import { largestSize } from '../../marks/drawSignedPicture.ts';
import { pictureGradient } from '../../network/backpropagate.ts';
import type { LessonFrame } from '../../state/LessonFrame.ts';
import { formatActivation, formatLimit } from '../../text/numbers.ts';

/** The largest grey value of a pixel. */
const white = 255;

const firstLayerOnly = ({ inspected, network, account }: LessonFrame) =>
  inspected?.layer === 1 && network && account
    ? { limit: contributionLimit(network.layers[0]), account }
    : null;

/** The weights of a neuron of hidden layer 1. */
export const pickWeights = (frame: LessonFrame) => {
  const shown = firstLayerOnly(frame);
  return shown && { values: shown.account.weights, limit: shown.limit };
};

/** What those weights make of the ink: the contributions, with the weights' own full colour. */
export const pickContributions = (frame: LessonFrame) => {
  const shown = firstLayerOnly(frame);
  return shown && { values: shown.account.contributions, limit: shown.limit };
};

/** Full colour of both pictures: that of the connections into hidden layer 1. */
export const writeFirstScale = ({ network }: LessonFrame) =>
  formatLimit(network ? contributionLimit(network.layers[0]) : 1);

/** The gradient of a deeper neuron's z, computed when it is asked for. */
export const pickGradient = ({ inspected, network, pass }: LessonFrame) => {
  if (!inspected || inspected.layer < 2 || !network || !pass) return null;
  const values = pictureGradient(network, pass, inspected.layer - 1, inspected.index);
  return { values, limit: largestSize(values) };
};

/** Full colour of the gradient, which changes with the drawing. */
export const writeGradientScale = (frame: LessonFrame) => formatLimit(pickGradient(frame)?.limit ?? 1);

const inputOf = ({ inspected, pass }: LessonFrame) =>
  inspected?.layer === 0 && pass ? pass.activations[0][inspected.index] : null;

/** An input's grey value, 0...255. */
export const writeGrey = (frame: LessonFrame) => String(Math.round((inputOf(frame) ?? 0) * white));
/** An input's activation. */
export const writeInput = (frame: LessonFrame) => formatActivation(inputOf(frame) ?? 0);

/** Which parts the style sheet shows. */
export function kindOf({ inspected }: LessonFrame): 'none' | 'input' | 'first' | 'deeper' {
  if (!inspected) return 'none';
  return (['input', 'first'] as const)[inspected.layer] ?? 'deeper';
}
