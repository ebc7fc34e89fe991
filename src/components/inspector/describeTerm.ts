/**
 * One term of the inspected neuron's sum, in words and numbers.
 */
import { placeOfTerm } from '../../marks/drawPointed.ts';
import { weightsOutOfNeuron } from '../../network/neuronAccount.ts';
import type { Moment } from '../../state/Moment.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { formatFactor, formatTerm } from '../../text/numbers.ts';
import type { PageTexts } from '../../text/page.ts';

/** The weight of a term and the activation that it is multiplied by; null where there is no such term. */
function factorsOf({ network, pass, account }: Moment, { layer, index }: NeuronPlace, term: number) {
  if (!network || !pass) return null;
  if (account) return { weight: account.weights[term], activation: account.inputs[term] };
  return {
    weight: weightsOutOfNeuron(network, layer, index)[term],
    activation: pass.activations[layer][index],
  };
}

/** The sentence for a term: whose it is, and w x a; empty where there is none. */
export function describeTerm(moment: Moment, term: number, { inspector }: PageTexts): string {
  const { inspected } = moment;
  const factors = inspected && factorsOf(moment, inspected, term);
  if (!factors || factors.weight === undefined) return '';
  const { weight, activation } = factors;
  const product = weight * activation;
  return inspector.term({
    source: inspector.place(placeOfTerm(inspected, term)),
    weight: formatTerm(weight),
    activation: formatFactor(activation, { weight, product }),
    contribution: formatTerm(product, { isSigned: true }),
  });
}
