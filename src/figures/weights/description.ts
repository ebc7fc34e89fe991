/** The figure `weights` in words. */
import { type DescriptionTexts, sayNinths, sayWeights, type WeightPlaces } from '../../text/description.ts';

/** One ninth of the picture: the ink in it, the sum of its weights, and what ink times weights come to. */
interface PrintedNinth {
  readonly ink: string;
  readonly weights: string;
  readonly contributions: string;
}

/** What the figure shows, as printed. */
export interface WeightsFacts {
  readonly neuron: number;
  readonly places: WeightPlaces;
  /** Contributions that are added so far, of 784, and what they come to. */
  readonly count: number;
  readonly positive: string;
  readonly negative: string;
  readonly sum: string;
  readonly ninths: readonly PrintedNinth[];
  /** Whether their sum is still to be bet on: then none of them is told. */
  readonly isAsked: boolean;
  /** Whether all are added: before that the contributions of each ninth would give the bet away. */
  readonly isWhole: boolean;
}

export const weightsDescription = {
  name: 'weights-description',
  en: {
    here: 'The 784 weights of one neuron of hidden layer 1, drawn as a picture of 28 rows of 28 cells over your drawing. A cell is bright where its weight is far from 0, in one hue and plain where it is positive, in another and with a dash where it is negative, dark where it is nearly 0. Cells with ink are outlined. From the picture the products of ink and weight go one by one into a column, and two sums grow beside it: one of the products above 0, one of those below.',
    now: ({ neuron, places, count, positive, negative, sum, isAsked }: WeightsFacts) => [
      `These are the weights of neuron ${neuron} of hidden layer 1. They are ${sayWeights(places)}.`,
      isAsked
        ? 'Nothing is added up yet: bet first.'
        : `${count} of the 784 products are added: ${positive} from those above 0 and ${negative} from those below make ${sum}.`,
    ],
    tables: ({ ninths, isWhole }: WeightsFacts) => [
      {
        title: 'Nine parts of the picture',
        columns: ['where', 'ink', 'sum of its weights', ...(isWhole ? ['ink times weights'] : [])],
        rows: ninths.map(({ ink, weights, contributions }, place) => [
          sayNinths([place]),
          ink,
          weights,
          ...(isWhole ? [contributions] : []),
        ]),
      },
    ],
    can: [
      'Choose another neuron.',
      'Walk through the picture cell by cell with arrow keys; each is read with its ink, its weight and their product.',
      'Add the products up, or stop, or go to any place with the slider; row by row, or sorted by size.',
      'Bet whether they come to more than 0 or to less; then they are added up.',
    ],
    hint: 'Find a ninth with ink and positive weights, and one with ink and negative weights. Which of the two will win?',
  } satisfies DescriptionTexts<WeightsFacts>,
};
