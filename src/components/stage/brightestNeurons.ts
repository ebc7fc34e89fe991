/** The brightest neurons of a layer, printed for a description. */
import type { PrintedNeuron } from '../../text/description.ts';
import { sayActivation } from '../../text/numbers.ts';

/** As many are named. */
const named = 3;

/** The brightest of a layer's activations, the brightest first. */
export function brightestNeurons(activations: Float64Array): PrintedNeuron[] {
  return Array.from(activations, (activation, index) => ({ index, activation }))
    .sort((a, b) => b.activation - a.activation)
    .slice(0, named)
    .map(({ index, activation }) => ({ index, activation: sayActivation(activation) }));
}

/** All activations of a layer. */
export function printedActivations(activations: Float64Array): string[] {
  return Array.from(activations, sayActivation);
}
