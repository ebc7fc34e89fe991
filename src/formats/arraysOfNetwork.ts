/**
 * A network -> arrays as PyTorch has them, so that `load_state_dict` takes them: layer after layer with an
 * activation function behind each, as in nn.Sequential(Linear, Sigmoid, Linear, Sigmoid, ...), where every
 * other part has parameters. Weights lie row by row, all that enter neuron j side by side.
 */
import type { Layer, Network } from '../network/Network.ts';
import { FormatError } from './FormatError.ts';
import type { NamedArray } from './NamedArray.ts';
import { checkedParameterCount } from './networkLimits.ts';

/** `0.weight`, `0.bias`, `2.weight`, ...: two for each layer. Throws a FormatError as writeNetwork does. */
export function arraysOfNetwork(network: Network, round: (value: number) => number = Number): NamedArray[] {
  checkedParameterCount(network.sizes);
  const arrays = network.layers.flatMap((layer, index) => [
    {
      name: `${2 * index}.weight`,
      shape: [layer.neuronCount, layer.inputCount],
      values: rowsOf(layer).map(round),
    },
    { name: `${2 * index}.bias`, shape: [layer.neuronCount], values: layer.biases.map(round) },
  ]);
  if (arrays.every(({ values }) => values.every(Number.isFinite))) return arrays;
  throw new FormatError('not-finite', { says: 'notFinite' });
}

/** The weights of a layer row by row: w_jk at j * inputCount + k. */
function rowsOf({ inputCount, neuronCount, weights }: Layer): Float64Array {
  const rows = new Float64Array(weights.length);
  for (let j = 0; j < neuronCount; j++)
    for (let k = 0; k < inputCount; k++) rows[j * inputCount + k] = weights[k * neuronCount + j];
  return rows;
}
