/**
 * Other weights in the place of one neuron's, with a bias of their own: an edit of the one network, in one
 * step.
 */
import type { Network } from '../../../network/Network.ts';
import { editNetwork, letGo } from '../../../state/editCommands.ts';
import { type LessonState, networkOf } from '../../../state/LessonState.ts';
import type { NeuronPlace } from '../../../state/NeuronPlace.ts';

/** The n weights into a neuron, and its bias. */
export interface NeuronParameters {
  readonly weights: Float64Array;
  readonly bias: number;
}

function withNeuron(
  network: Network,
  layerIndex: number,
  j: number,
  { weights, bias }: NeuronParameters,
): Network {
  const layer = network.layers[layerIndex];
  const all = layer.weights.slice();
  weights.forEach((weight, k) => {
    all[k * layer.neuronCount + j] = weight;
  });
  const replaced = { ...layer, weights: all, biases: layer.biases.with(j, bias) };
  return { ...network, layers: network.layers.with(layerIndex, replaced) };
}

/** Puts them there; nothing happens where there is no such neuron, or they are not as many as its inputs. */
export function replaceNeuron(
  state: LessonState,
  { layer, index }: NeuronPlace,
  parameters: NeuronParameters,
): LessonState {
  const network = networkOf(state);
  const replaced = network?.layers[layer - 1];
  if (
    !network ||
    !replaced ||
    index >= replaced.neuronCount ||
    parameters.weights.length !== replaced.inputCount
  )
    return state;
  const edited = withNeuron(network, layer - 1, index, parameters);
  return letGo(editNetwork(state, edited, `neuron ${layer} ${index}`));
}
