/** The figure `bias` in words. */
import type { DescriptionTexts } from '../../text/description.ts';

/** What the figure shows, as printed. */
export interface BiasFacts {
  /** The neuron's name. */
  readonly name: string;
  readonly sum: string;
  readonly bias: string;
  readonly learned: string;
  readonly z: string;
  readonly activation: string;
  /** For how many digits the neuron fires, of those that are counted so far. */
  readonly firing: number;
  readonly total: number;
  /** The weighted sum from which on it fires. */
  readonly threshold: string;
  /** The histogram: how many digits have a weighted sum from here to there. */
  readonly bars: readonly { readonly from: string; readonly to: string; readonly count: number }[];
}

export const biasDescription = {
  name: 'bias-description',
  en: {
    here: 'The sigmoid curve of one real neuron over its weighted sum, and below it a histogram: for each part of the scale a bar as high as the number of digits whose weighted sum falls there. A dashed upright line stands where the sum is just large enough; a bar to the right of it is bright, because for those digits the neuron fires. Changing the bias moves the curve and the dashed line sideways, and leaves the bars where they are.',
    now: ({ name, sum, bias, learned, z, activation, firing, total, threshold }: BiasFacts) => [
      `${name}. Its bias is ${bias}; it learned ${learned}. For your drawing its weighted sum is ${sum}, so z = ${z} and its activation is ${activation}.`,
      `It fires where the weighted sum exceeds ${threshold}: for ${firing} of ${total} digits.`,
    ],
    tables: ({ bars }: BiasFacts) => [
      {
        title: 'The histogram of weighted sums',
        columns: ['weighted sum', 'digits'],
        rows: bars.map(({ from, to, count }) => [`${from} to ${to}`, String(count)]),
      },
    ],
    can: [
      'Choose a neuron.',
      'Change its bias with arrow keys in the formula; Home makes it −10, End what it learned.',
      'Bet for how many of its digits it will still fire once its bias is lower.',
    ],
    hint: 'The last rows of the histogram hold the digits with the largest sums: as you lower the bias, the neuron goes dark for them last.',
  } satisfies DescriptionTexts<BiasFacts>,
};
