/**
 * What the number of a neuron tells, for data-tells (hideParts.ts): of an output, what the network answers.
 */
import { outputLayer } from '../../network/lessonShape.ts';

/** What the activation, or the sum, of a neuron of that layer tells. */
export function tellsOf(layer: number): string {
  return layer === outputLayer ? 'answer values numbers' : 'numbers';
}
