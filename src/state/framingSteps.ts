/**
 * The way of a drawing into the picture, step by step:
 *
 *   0 as drawn -> 1 scaled to 20 cells -> 2 centred -> 3 seen as cells
 *
 * Progress is a number 0...3, a step where it is whole. It is a cause: the picture that belongs to it is the
 * one that the network is given. The last step moves nothing: the pen's line fades, and its cells are what is
 * left.
 */
import { easeFraming, type Framing, identityFraming } from '../image/Framing.ts';
import type { NormalFraming } from '../image/normalise.ts';

/** The steps, in order. */
export const framingSteps = ['drawn', 'scaled', 'centred', 'cells'] as const;

export type FramingStep = (typeof framingSteps)[number];

/** Progress at the last step: what is shown unless the reader asks for another. */
export const lastFramingProgress = framingSteps.length - 1;

/**
 * Fraction of the way between two steps, at either end of it, in which nothing moves yet: a step can be met
 * by hand.
 */
const restFraction = 0.2;

/** The step that some progress is nearest to. */
export function nearestStep(progress: number): FramingStep {
  return framingSteps[Math.round(progress)];
}

/** Fraction 0...1 of the way from step `index` to the next one that is done; smooth, and level near both. */
export function fractionOfStep(progress: number, index: number): number {
  const fraction = (progress - index - restFraction) / (1 - 2 * restFraction);
  const clamped = Math.min(1, Math.max(0, fraction));
  return clamped * clamped * (3 - 2 * clamped);
}

/** Pad -> picture at some progress, given where the steps lead for this drawing. */
export function framingAt(progress: number, { fittedFraming, framing }: NormalFraming): Framing {
  const scaled = easeFraming(identityFraming, fittedFraming, fractionOfStep(progress, 0));
  return easeFraming(scaled, framing, fractionOfStep(progress, 1));
}
