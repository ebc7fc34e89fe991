/**
 * The numbers of one part of the opened function at a moment, neuron by neuron, as they are printed.
 */
import { accountForNeuron, type NeuronAccount } from '../../network/neuronAccount.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatSum, formatTerm, sayActivation, sayEquals } from '../../text/numbers.ts';
import type { FunctionPart } from './model/nestedFunction.ts';

/** A neuron's number in a part. */
export interface PartNumber {
  readonly text: string;
  /** Light 0...1 of a lamp; null for a number that is no activation. */
  readonly light: number | null;
}

/** A printed sum with its sign. */
function withSign(text: string): string {
  return /^[1-9]|^0\.\d*[1-9]/.test(text) ? `+${text}` : text;
}

/** z as the printed terms add up to it, with its sign. */
export function printSum({ positive, negative, bias }: NeuronAccount): string {
  return withSign(formatSum([positive, negative, bias]));
}

function numberOf(part: FunctionPart, account: NeuronAccount): PartNumber {
  if (part.kind === 'weights')
    return { text: withSign(formatSum([account.positive, account.negative])), light: null };
  if (part.kind === 'biases') return { text: formatTerm(account.bias, { isSigned: true }), light: null };
  const a = sayActivation(account.a);
  return { text: part.kind === 'sigmoid' ? `σ(${printSum(account)}) ${sayEquals(a)}` : a, light: account.a };
}

/** The number of a neuron of the part's layer; null for an input, or while there is no network. */
export function numberOfPart(
  { network, pass }: Moment,
  part: FunctionPart,
  index: number,
): PartNumber | null {
  if (!network || !pass || part.layer === 0) return null;
  return numberOf(part, accountForNeuron(network, pass, part.layer - 1, index));
}
