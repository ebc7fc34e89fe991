/**
 * The neurons after the inputs, each with its sum and its activation.
 */
import type { ForwardPass } from '../../../network/forward.ts';
import type { NeuronPlace } from '../../../state/NeuronPlace.ts';

/** A neuron at its sum. */
export interface SummedNeuron {
  readonly place: NeuronPlace;
  /** The pre-activation. */
  readonly z: number;
  readonly activation: number;
}

/** All of them, layer by layer. */
export function summedNeurons({ zs, activations }: ForwardPass): SummedNeuron[] {
  return zs.flatMap((layer, below) =>
    Array.from(layer, (z, index) => ({
      place: { layer: below + 1, index },
      z,
      activation: activations[below + 1][index],
    })),
  );
}
