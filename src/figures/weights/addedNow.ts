/**
 * What the figure shows of a moment: the neuron's account, the order of its contributions, and their running
 * sums.
 */
import { accountOf, type ShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import { imageSide } from '../../network/lessonShape.ts';
import type { NeuronAccount } from '../../network/neuronAccount.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatFactor, formatTerm } from '../../text/numbers.ts';
import { type AddingUp, addingOrder, type RunningSums, runningSums } from './model/addingUp.ts';
import type { PrintedWeight } from './text.ts';

/** The 784 cells in the order of adding, the sums on the way, and how many are added. */
export interface Added {
  readonly account: NeuronAccount;
  readonly cells: Uint16Array;
  readonly sums: RunningSums;
  readonly count: number;
}

/** What is added at a moment; null while there is no network. */
export function addedNow(
  moment: Pick<Moment, 'network' | 'pass'>,
  shown: ShownNeuron,
  { count, order }: AddingUp,
): Added | null {
  const account = accountOf(moment, shown);
  if (!account) return null;
  const cells = addingOrder(account.contributions, order);
  return { account, cells, sums: runningSums(account.contributions, cells), count };
}

/**
 * The pixel that is pointed at: an input, or the one that a term of a neuron of hidden layer 1 comes from;
 * null for none.
 */
export function pixelPointedAt({ inspected, term }: Pick<Moment, 'inspected' | 'term'>): number | null {
  if (inspected?.layer === 0) return inspected.index;
  return inspected?.layer === 1 ? term : null;
}

/** A pixel's term as it is printed. */
export function printWeight({ weights, inputs, contributions }: NeuronAccount, cell: number): PrintedWeight {
  const [weight, product] = [weights[cell], contributions[cell]];
  return {
    row: Math.floor(cell / imageSide),
    column: cell % imageSide,
    ink: formatFactor(inputs[cell], { weight, product }),
    weight: formatTerm(weight),
    contribution: formatTerm(product, { isSigned: true }),
  };
}
