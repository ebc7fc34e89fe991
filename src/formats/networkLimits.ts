/**
 * How large a network in a file may be, judged from its sizes alone, before any memory is taken for it.
 * The limits leave room for every network that a reader can make on the page and for little more.
 */
import type { ActivationFunction } from '../network/activationFunctions.ts';
import type { Layer, Network } from '../network/Network.ts';
import { FormatError } from './FormatError.ts';

/** The most layers with parameters that a file may hold. */
export const maxLayers = 8;
/** The most neurons in a layer, the input layer included. */
const maxNeurons = 4096;
/** The most weights and biases together: 4 MB as float32. */
export const maxParameters = 1_000_000;

/**
 * The number of weights and biases of a network of these sizes (the input layer first).
 * Throws a FormatError when there are too many layers, neurons or parameters, or a size is not a whole number
 * from 1.
 */
export function checkedParameterCount(sizes: readonly number[]): number {
  const layerCount = sizes.length - 1;
  if (layerCount < 1 || layerCount > maxLayers) {
    throw impossible('layers', Math.max(layerCount, 0), maxLayers);
  }
  let count = 0;
  for (const [index, size] of sizes.entries()) {
    if (!Number.isInteger(size) || size < 1 || size > maxNeurons) {
      throw impossible('neurons', size, maxNeurons, index);
    }
    if (index > 0) count += size * ((sizes[index - 1] ?? 0) + 1);
  }
  if (count > maxParameters) {
    throw impossible('parameters', count, maxParameters);
  }
  return count;
}

/**
 * A network of zeros with these sizes and one activation function a layer with parameters.
 * Throws as checkedParameterCount does.
 */
export function networkOfZeros(
  sizes: readonly number[],
  activationFunctions: readonly ActivationFunction[],
): Network {
  checkedParameterCount(sizes);
  const layers: Layer[] = activationFunctions.map((activationFunction, index) => {
    const inputCount = sizes[index] ?? 0;
    const neuronCount = sizes[index + 1] ?? 0;
    return {
      inputCount,
      neuronCount,
      activationFunction,
      weights: new Float64Array(inputCount * neuronCount),
      biases: new Float64Array(neuronCount),
    };
  });
  return { sizes: [...sizes], layers };
}

function impossible(
  of: 'layers' | 'neurons' | 'parameters',
  count: number,
  maximum: number,
  layer: number | null = null,
): FormatError {
  return new FormatError('impossible-sizes', { says: 'announces', of, count, layer, maximum });
}
