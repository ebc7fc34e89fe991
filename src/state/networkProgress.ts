/**
 * How much of a network is known: all of it, or as far as a forward pass has run. Light goes up to there;
 * what lies beyond is hollow.
 */

/** How many layers after the input are computed, and how far the light is on its way to the next. */
export interface NetworkProgress {
  readonly computed: number;
  /** 0 while it has not left, below 1. */
  readonly fraction: number;
}

/** Fraction of a step at which the light arrives; in the rest of it the neurons take it up. */
const arrival = 0.8;

/** How far the light has come, as its painter counts it. */
export function lightProgress({ computed, fraction }: NetworkProgress): number {
  return computed + Math.min(0.999, fraction / arrival);
}

/** How much of its disc each layer after the input shows: 0...1. */
export function discFractions({ computed, fraction }: NetworkProgress, layerCount: number): number[] {
  const growing = Math.max(0, (fraction - arrival) / (1 - arrival));
  return Array.from({ length: layerCount }, (_, layer) => {
    if (layer < computed) return 1;
    return layer === computed ? growing : 0;
  });
}
