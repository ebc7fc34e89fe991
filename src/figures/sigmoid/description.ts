/** The figure `sigmoid` in words. */
import type { DescriptionTexts } from '../../text/description.ts';

/** What the figure shows, as printed. */
export interface SigmoidFacts {
  readonly z: string;
  readonly activation: string;
  /** The same in words. */
  readonly level: string;
  /** The sum at both ends of the scale. */
  readonly halfRange: string;
  /** The curve at some sums. */
  readonly curve: readonly { readonly z: string; readonly activation: string }[];
  /** The neurons after the inputs, each at its sum. */
  readonly neurons: readonly { readonly name: string; readonly z: string; readonly activation: string }[];
}

export const sigmoidDescription = {
  name: 'sigmoid-description',
  en: {
    here: 'A curve over a number line. The line is the sum z, negative at the left, positive at the right; the height of the curve is the activation, from 0 at the bottom to 1 at the top. The curve lies flat near 0 at the left, rises like an S around z = 0, where it is 0.5, and lies flat near 1 at the right. A sum that you hold stands on both; the neurons of your network are small dots on the curve.',
    now: ({ z, activation, level, halfRange }: SigmoidFacts) => [
      `You hold z = ${z}; the activation is ${activation}. ${level}`,
      `The scale shows sums from −${halfRange} to ${halfRange}.`,
    ],
    tables: ({ curve, neurons }: SigmoidFacts) => [
      {
        title: 'The curve',
        columns: ['z', 'activation'],
        rows: curve.map((point) => [point.z, point.activation]),
      },
      {
        title: 'The dots: your network’s neurons for your digit',
        columns: ['neuron', 'z', 'activation'],
        rows: neurons.map((neuron) => [neuron.name, neuron.z, neuron.activation]),
      },
    ],
    can: [
      'Move z with arrow keys, or type it.',
      'Choose a neuron of yours, and its sum and activation are read.',
      'Bet how far z must go before the activation passes 0.99.',
    ],
    hint: 'Go from −1 to 1 in steps of 0.1, then from 5 to 7. Near 0 a small step changes the activation much; far out it changes next to nothing.',
  } satisfies DescriptionTexts<SigmoidFacts>,
};
