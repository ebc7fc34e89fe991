/**
 * One neuron's number in the reader's hand: hundredths from 0 to 1. Belongs to one figure; the lesson does
 * not keep it.
 */

/** The figure's cause: the number in the large neuron. */
export interface NeuronValue {
  /** 0...1, a whole number of hundredths. */
  readonly value: number;
}

/** Parts that 1 has. */
const hundredths = 100;
/** The largest grey value of a pixel. */
const white = 255;

/** Where a figure begins: rather bright, with room on both sides. */
export const firstValue: NeuronValue = { value: 0.72 };

/** The nearest number that the neuron can hold. */
export function holdValue(state: NeuronValue, value: number): NeuronValue {
  if (!Number.isFinite(value)) return state;
  const held = Math.round(Math.min(1, Math.max(0, value)) * hundredths) / hundredths;
  return held === state.value ? state : { value: held };
}

/** The grey value 0...255 of an activation 0...1. */
export function greyOf(activation: number): number {
  return Math.round(activation * white);
}
