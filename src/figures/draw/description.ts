/** The figure `draw` in words. */
import {
  type DescriptionTexts,
  type InkRun,
  inkTable,
  outputsTable,
  type PrintedNeuron,
  sayNeurons,
  sayNinths,
} from '../../text/description.ts';

/** What the figure shows, as printed. */
export interface DrawFacts {
  readonly litCount: number;
  /** Where most of the ink lies: ninths of the picture. */
  readonly places: readonly number[];
  readonly rows: readonly { readonly row: number; readonly runs: readonly InkRun[] }[];
  /** The brightest neurons of both hidden layers. */
  readonly hidden: readonly (readonly PrintedNeuron[])[];
  readonly outputs: readonly string[];
}

const now = ({ litCount, places, hidden: [first, second] }: DrawFacts) => [
  litCount === 0
    ? 'All 784 pixels of the picture are dark. What still glows in the network comes from its biases alone.'
    : `${litCount} of the 784 pixels of the picture have ink, most of it at ${sayNinths(places)}.`,
  `The brightest circles of the first column of sixteen are ${sayNeurons(first)}; of the second, ${sayNeurons(second)}.`,
];

export const drawDescription = {
  name: 'draw-description',
  en: {
    here: 'At the left a pad to draw on. Beside it is the picture that the network is given: your drawing, scaled and centred, as 28 rows of 28 pixels. From there lines lead to a column of sixteen circles, from those to sixteen more, and from those to ten, which stand for the digits 0 to 9. Each circle is a neuron: the whiter it is, the nearer the number that it holds is to 1. A line is as bright as what it carries; of its two colours, one pushes a neuron up and the other holds it down. The answer stands beside the ten: the digit whose circle is brightest.',
    now,
    tables: ({ outputs, rows }: DrawFacts) => [
      outputsTable(outputs),
      inkTable('The picture: which pixels have ink', rows),
    ],
    can: [
      'Draw on the pad with a pointer, or with keys: arrow keys move, Space puts the pen down and lifts it.',
      'Undo, clear, erase, change the pen’s width, or choose one of our examples.',
      'In the picture of the network, walk from neuron to neuron with arrow keys; Enter keeps one open, with everything that lights it as numbers.',
      'Switch off “Fit and centre”, and the network is given the ink where you drew it.',
    ],
    hint: 'Choose the example 3, read the ten outputs, then choose 8 and read them again. Every drawing lights all ten, some hardly at all.',
  } satisfies DescriptionTexts<DrawFacts>,
};
