/**
 * A network as JSON, for people and for other programs: weights[layer][j][k] is w_jk, row by row as in the
 * course, biases[layer][j] is b_j; layer 0 is the first one that has parameters. Numbers are written in full,
 * so that a network read back is the same to the last bit (but for the sign of zero, which JSON text drops).
 */
import * as v from 'valibot';
import type { Layer, Network } from '../network/Network.ts';
import { countText, FormatError } from './FormatError.ts';
import { issueText } from './issueText.ts';
import { maximumLayers, maximumParameters, networkOfZeros } from './networkLimits.ts';

const formatName = 'inklight-network';
const version = 1;
/** A parameter takes some 20 characters in full; longer texts are refused before they are parsed. */
const maximumCharacters = 25 * maximumParameters;

const marker = v.object({ format: v.literal(formatName), version: v.number() });
const numbers = v.array(v.pipe(v.number(), v.finite()));
const networkSchema = v.object({
  sizes: v.pipe(v.array(v.number()), v.maxLength(maximumLayers + 1)),
  activationFunctions: v.array(v.picklist(['sigmoid', 'relu'])),
  weights: v.array(v.array(numbers)),
  biases: v.array(numbers),
});

type NetworkObject = v.InferOutput<typeof networkSchema>;

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

/**
 * The network that a JSON text holds. Throws a FormatError, and nothing else, when the text is not such a
 * network, of another version, too long, of impossible sizes, or when a number is missing, too many or not finite.
 */
export function readNetworkJson(text: string): Network {
  const object = checkedObject(text);
  const { sizes, activationFunctions } = object;
  checkLength('activationFunctions', activationFunctions.length, sizes.length - 1);
  const network = networkOfZeros(sizes, activationFunctions);
  checkLength('weights', object.weights.length, network.layers.length);
  checkLength('biases', object.biases.length, network.layers.length);
  for (const [index, layer] of network.layers.entries()) {
    fillLayer(layer, index, object.weights[index], object.biases[index]);
  }
  return network;
}

function checkedObject(text: string): NetworkObject {
  if (text.length > maximumCharacters) {
    throw new FormatError(
      'too-long',
      `This network text is too long: ${countText(text.length)} of at most ${countText(maximumCharacters)} characters.`,
    );
  }
  const value = parsed(text);
  const marked = v.safeParse(marker, value);
  if (!marked.success) throw new FormatError('not-ours', 'This JSON is not an Inklight network.');
  if (marked.output.version !== version) {
    throw new FormatError(
      'newer-version',
      `This network text is of version ${marked.output.version}; only version ${version} is known here.`,
    );
  }
  const result = v.safeParse(networkSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const fault = issue.type === 'finite' ? 'not-finite' : 'wrong-value';
  throw new FormatError(fault, `This network text is ${issueText(issue)}.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FormatError('not-ours', 'This text is not JSON.');
  }
}

function fillLayer(
  layer: Layer,
  index: number,
  weights: readonly (readonly number[])[],
  biases: readonly number[],
): void {
  checkLength(`weights[${index}]`, weights.length, layer.neuronCount);
  checkLength(`biases[${index}]`, biases.length, layer.neuronCount);
  layer.biases.set(biases);
  for (const [j, row] of weights.entries()) {
    checkLength(`weights[${index}][${j}]`, row.length, layer.inputCount);
    for (const [k, weight] of row.entries()) layer.weights[k * layer.neuronCount + j] = weight;
  }
}

function checkLength(name: string, present: number, expected: number): void {
  if (present === expected) return;
  throw new FormatError(
    present < expected ? 'cut-short' : 'too-long',
    `This network text has ${countText(present)} entries in ${name}, where its sizes ask for ${countText(expected)}.`,
  );
}

function rows(layer: Layer): number[][] {
  return Array.from({ length: layer.neuronCount }, (_, j) =>
    Array.from({ length: layer.inputCount }, (_, k) => layer.weights[k * layer.neuronCount + j]),
  );
}
