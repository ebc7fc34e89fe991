/**
 * What the figure shows of a moment: which row of the layer's matrix it is about, which column, and that
 * row's account.
 */

import { prediction } from '../../network/forward.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import { accountForNeuron, type NeuronAccount } from '../../network/neuronAccount.ts';
import type { Moment } from '../../state/Moment.ts';
import { matrixPlaceOf } from '../../state/matrixPlace.ts';
import { formatFactor, formatTerm } from '../../text/numbers.ts';
import type { PrintedWeight } from './text.ts';

/** A row, and a column or null. */
export interface ShownPlace {
  readonly row: number;
  readonly column: number | null;
  /** Whether the row is pointed at; otherwise it is that of the layer's brightest neuron. */
  readonly isRowPointed: boolean;
}

/** The same with the row's account. */
export interface ShownMatrix extends ShownPlace {
  readonly account: NeuronAccount;
}

/** The figure's cause: the layer whose matrix is shown, 1...3. */
export interface ShownLayer {
  readonly layer: number;
}

/** Which row and column of the matrix into a layer; null while there is no network. */
export function findPlace(moment: Moment, layer: number): ShownPlace | null {
  const { pass, isAnswerHidden } = moment;
  if (!pass) return null;
  const { row: pointed, column } = matrixPlaceOf(moment, layer);
  // The brightest output is the answer.
  const brightest = isAnswerHidden && layer === outputLayer ? 0 : prediction(pass.activations[layer]);
  return { row: pointed ?? brightest, column, isRowPointed: pointed !== null };
}

/** What is shown of the matrix into a layer; null while there is no network. */
export function findShown(moment: Moment, layer: number): ShownMatrix | null {
  const { network, pass } = moment;
  const place = findPlace(moment, layer);
  return network && pass && place
    ? { ...place, account: accountForNeuron(network, pass, layer - 1, place.row) }
    : null;
}

/** One weight of the shown row, as printed. */
export function printWeight(layer: number, { row, account }: ShownMatrix, column: number): PrintedWeight {
  const [weight, product] = [account.weights[column], account.contributions[column]];
  return {
    layer,
    row,
    column,
    weight: formatTerm(weight),
    activation: formatFactor(account.inputs[column], { weight, product }),
    contribution: formatTerm(product, { isSigned: true }),
  };
}
