/**
 * Which neuron: what can be pointed at, named and linked to. Counted from 0, as everywhere.
 */

/** One neuron of the lesson's network. */
export interface NeuronPlace {
  /** 0 is the input layer, 1 and 2 the hidden layers, 3 the outputs: as in ForwardPass.activations. */
  readonly layer: number;
  /** Its index in that layer; for an input the cell of the picture, row by row. */
  readonly index: number;
}

/** Whether both are the same neuron, or both none. */
export function isSamePlace(a: NeuronPlace | null, b: NeuronPlace | null): boolean {
  return a === b || (a !== null && b !== null && a.layer === b.layer && a.index === b.index);
}
