/**
 * The light of an activation as the paint of an element: between dark and white, on the stage and on paper.
 * What is drawn first needs no more of colours than this.
 */
import { stagePaints } from './stageColours.ts';

/** Steps of a ramp: as many as a pixel of a picture has grey values. */
export const rampSteps = 256;

/** The step of an activation 0...1; values outside are clamped. */
export function rampIndex(activation: number): number {
  return Math.round(Math.min(1, Math.max(0, activation)) * (rampSteps - 1));
}

// Names no colour, but how far it is between two: paper has its own.
const rampPaints = Array.from({ length: rampSteps }, (_, step) => {
  const percent = ((100 * step) / (rampSteps - 1)).toFixed(1);
  return `color-mix(in srgb, ${stagePaints.neuronOn} ${percent}%, ${stagePaints.neuronOff})`;
});

/** Dark at 0, white at 1. */
export function activationPaint(activation: number): string {
  return rampPaints[rampIndex(activation)];
}
