/**
 * What the figure shows of a moment: which row of the layer's matrix it is about, which column, and that
 * row's account.
 */

import { prediction } from '../../network/forward.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import { accountForNeuron, type NeuronAccount } from '../../network/neuronAccount.ts';
import type { Moment } from '../../state/Moment.ts';
import { matrixPlaceOf } from '../../state/matrixPlace.ts';
import { formatActivation, formatTerm } from '../../text/numbers.ts';
import type { PrintedWeight } from './text.ts';

/** A row with its account, and a column or null. */
export interface ShownMatrix {
  readonly row: number;
  readonly column: number | null;
  /** Whether the row is pointed at; otherwise it is that of the layer's brightest neuron. */
  readonly isRowPointed: boolean;
  readonly account: NeuronAccount;
}

/** The figure's cause: the layer whose matrix is shown, 1...3. */
export interface ShownLayer {
  readonly layer: number;
}

/** What that follows from. */
export type ShownCauses = Pick<Moment, 'network' | 'pass' | 'isAnswerHidden' | 'inspected' | 'term'>;

/** What is shown of the matrix into a layer; null while there is no network. */
export function findShown(moment: ShownCauses, layer: number): ShownMatrix | null {
  const { network, pass, isAnswerHidden } = moment;
  if (!network || !pass) return null;
  const { row: pointed, column } = matrixPlaceOf(moment, layer);
  // The brightest output is the answer.
  const brightest = isAnswerHidden && layer === outputLayer ? 0 : prediction(pass.activations[layer]);
  const row = pointed ?? brightest;
  const account = accountForNeuron(network, pass, layer - 1, row);
  return { row, column, isRowPointed: pointed !== null, account };
}

/** One weight of the shown row, as printed. */
export function printWeight(layer: number, { row, account }: ShownMatrix, column: number): PrintedWeight {
  return {
    layer,
    row,
    column,
    weight: formatTerm(account.weights[column]),
    activation: formatActivation(account.inputs[column]),
    contribution: formatTerm(account.contributions[column], { isSigned: true }),
  };
}
