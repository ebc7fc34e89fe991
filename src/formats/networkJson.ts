/**
 * A network as JSON, for people and for other programs: weights[layer][j][k] is w_jk, row by row as in the
 * course, biases[layer][j] is b_j; layer 0 is the first one that has parameters. Numbers are written in full,
 * so that they are read back the same to the last bit (but for the sign of zero, which JSON text drops).
 * The page itself reads networks from bytes alone (networkFile.ts).
 */
import type { Layer, Network } from '../network/Network.ts';
import { FormatError } from './FormatError.ts';

const formatName = 'inklight-network';
const version = 1;

/** The network as JSON text. Throws a FormatError when a number is not finite. */
export function writeNetworkJson(network: Network): string {
  for (const layer of network.layers) {
    if (!layer.weights.every(Number.isFinite) || !layer.biases.every(Number.isFinite)) {
      throw new FormatError('not-finite', 'This network holds a number that is not finite.');
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
