/** The figure `edge-detector` in words. */
import {
  type DescriptionTexts,
  type InkRun,
  sayRuns,
  sayWeights,
  type WeightPlaces,
} from '../../text/description.ts';
import type { PuzzleId } from './model/puzzlePictures.ts';
import { edgeDetectorTexts } from './text.ts';

/** A picture of the puzzle under the painted weights, as printed. */
interface PrintedPicture {
  readonly name: string;
  readonly isWanted: boolean;
  readonly positive: string;
  readonly negative: string;
  readonly sum: string;
  readonly fires: boolean;
}

/** What the figure shows. */
export interface EdgeDetectorFacts {
  readonly places: WeightPlaces;
  /** Painted weights that are above 0, and below. */
  readonly positiveCount: number;
  readonly negativeCount: number;
  /** Rows with painted weights: which columns are above 0, which below. */
  readonly rows: readonly {
    readonly row: number;
    readonly positive: readonly InkRun[];
    readonly negative: readonly InkRun[];
  }[];
  readonly puzzle: PuzzleId;
  readonly pictures: readonly PrintedPicture[];
  readonly threshold: string;
}

const { puzzle: puzzles, fires: doesFire, staysDark } = edgeDetectorTexts.en;

export const edgeDetectorDescription = {
  name: 'edge-detector-description',
  en: {
    here: 'A square of 28 rows of 28 weights that you paint by hand: positive, negative, or back to zero. Beside it a puzzle: a few small pictures, some of which should make this neuron fire and some of which should leave it dark. Under each stand its two sums, ink on positive weights and ink on negative ones, what they make together, and whether the neuron fires.',
    now: ({ places, positiveCount, negativeCount, puzzle, pictures, threshold }: EdgeDetectorFacts) => [
      positiveCount + negativeCount === 0
        ? 'All 784 weights are zero.'
        : `${positiveCount} weights are positive and ${negativeCount} negative: ${sayWeights(places)}.`,
      `The puzzle is “${puzzles[puzzle].name}”. ${puzzles[puzzle].task} The neuron fires when a sum passes ${threshold}.`,
      `${pictures.filter(({ fires, isWanted }) => fires === isWanted).length} of ${pictures.length} pictures are right.`,
    ],
    tables: ({ pictures, rows }: EdgeDetectorFacts) => [
      {
        title: 'The pictures of the puzzle',
        columns: ['picture', 'it should', 'positive', 'negative', 'sum', 'it'],
        rows: pictures.map(({ name, isWanted, positive, negative, sum, fires }) => [
          name,
          isWanted ? 'fire' : 'stay dark',
          positive,
          negative,
          sum,
          fires ? doesFire : staysDark,
        ]),
      },
      ...(rows.length > 0
        ? [
            {
              title: 'Where your weights are',
              columns: ['row', 'positive in columns', 'negative in columns'],
              rows: rows.map(({ row, positive, negative }) => [
                String(row),
                sayRuns(positive),
                sayRuns(negative),
              ]),
            },
          ]
        : []),
    ],
    can: [
      'Paint with keys: arrow keys move the cursor, Space paints; P, M and E choose positive, negative and the eraser. Size, strength and a mirror can be chosen.',
      'Choose among nine puzzles, and ask for a hint.',
      'Bet in which order four pictures stand by their sums.',
      'See what a trained neuron “painted”, or put your weights in its place.',
    ],
    hint: 'Begin with the first puzzle: a positive line along row 10 finds the bar. Negative weights in the rows above and below it take the blob away.',
  } satisfies DescriptionTexts<EdgeDetectorFacts>,
};
