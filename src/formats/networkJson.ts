/**
 * A network as JSON, for people and for other programs: weights[layer][j][k] is w_jk, row by row as in the
 * course, biases[layer][j] is b_j; layer 0 is the first one that has parameters. Numbers are written in full,
 * so that they are read back the same to the last bit (but for the sign of zero, which JSON text drops).
 * Networks at an address are read from bytes alone (networkFile.ts).
 */

import { activationFunctionNames } from '../network/activationFunctions.ts';
import type { Layer, Network } from '../network/Network.ts';
import { FormatError } from './FormatError.ts';
import { networkOfZeros } from './networkLimits.ts';
import { parseLists } from './parseLists.ts';

const formatName = 'inklight-network';
const version = 1;

/** The network as JSON text. Throws a FormatError when a number is not finite. */
export function writeNetworkJson(network: Network): string {
  for (const layer of network.layers) {
    if (!layer.weights.every(Number.isFinite) || !layer.biases.every(Number.isFinite)) {
      throw new FormatError('not-finite', { says: 'notFinite' });
    }
  }
  return JSON.stringify({
    format: formatName,
    version,
    sizes: network.sizes,
    activationFunctions: network.layers.map((layer) => layer.activationFunction),
    weights: network.layers.map(rows),
    biases: network.layers.map((layer) => Array.from(layer.biases)),
  });
}

function rows(layer: Layer): number[][] {
  return Array.from({ length: layer.neuronCount }, (_, j) =>
    Array.from({ length: layer.inputCount }, (_, k) => layer.weights[k * layer.neuronCount + j]),
  );
}

/**
 * The network that such a text holds. Throws a FormatError, and nothing else, when it is none, of another
 * version, of impossible sizes, or holds too few or too many numbers, or one that is not finite.
 */
export function readNetworkJson(text: string): Network {
  const value = parseLists(text);
  const file: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  if (file.format !== formatName) {
    throw new FormatError('not-ours', { says: 'noNetwork' });
  }
  if (file.version !== version) {
    const given = typeof file.version === 'number' ? file.version : null;
    throw new FormatError('newer-version', { says: 'otherVersion', version: given, known: version });
  }
  const sizes = listOf(file.sizes).map((size) => (typeof size === 'number' ? size : Number.NaN));
  const functions = listOf(file.activationFunctions, sizes.length - 1).map((name) => {
    const known = activationFunctionNames.find((each) => each === name);
    if (!known) throw otherwise();
    return known;
  });
  const network = networkOfZeros(sizes, functions);
  const [weights, biases] = [file.weights, file.biases].map((list) => listOf(list, functions.length));
  for (const [index, layer] of network.layers.entries()) {
    const { inputCount, neuronCount } = layer;
    layer.biases.set(listOf(biases[index], neuronCount).map(finite));
    for (const [j, row] of listOf(weights[index], neuronCount).entries()) {
      for (const [k, weight] of listOf(row, inputCount).entries()) {
        layer.weights[k * neuronCount + j] = finite(weight);
      }
    }
  }
  return network;
}

/** A list, of that many entries if a number is given. */
function listOf(value: unknown, count?: number): readonly unknown[] {
  if (!Array.isArray(value) || (count !== undefined && value.length !== count)) throw otherwise();
  return value;
}

function finite(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new FormatError('not-finite', { says: 'notFinite' });
}

function otherwise(): FormatError {
  return new FormatError('wrong-value', { says: 'otherNumbers' });
}
