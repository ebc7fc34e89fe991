/**
 * What the figure's neurons hold at a moment: those of every layer, without the outputs while the page around
 * the lesson has hidden what the network answers.
 */
import { outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';

/** The activations, layer by layer, as in ForwardPass; null while there is no network. */
export function shownActivations({
  pass,
  isAnswerHidden,
}: Pick<Moment, 'pass' | 'isAnswerHidden'>): readonly Float64Array[] | null {
  return pass && (isAnswerHidden ? pass.activations.slice(0, outputLayer) : pass.activations);
}
