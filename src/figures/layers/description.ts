/** The figure `layers` in words. */

import { type DescriptionTexts, type RunFacts, runTables, sayRun } from '../../text/description.ts';
import { listWords } from '../../text/listWords.ts';

/** What the figure shows, as printed. */
export interface LayersFacts {
  /** Neurons in each layer. */
  readonly sizes: readonly number[];
  readonly parameters: string;
  readonly run: RunFacts;
  /** What the network of that shape says of the drawing. */
  readonly says: { readonly digit: number; readonly activation: string } | null;
}

function shapeOf(sizes: readonly number[]): string {
  const hidden = sizes.slice(1, -1);
  if (hidden.length === 0) return 'no hidden layer: the 784 pixels lead to the ten outputs at once';
  return `${hidden.length === 1 ? 'one hidden layer' : `${hidden.length} hidden layers`}, of ${listWords(hidden.map(String))} neurons`;
}

export const layersDescription = {
  name: 'layers-description',
  en: {
    here: 'A network whose hidden layers you choose: how many, from none to four, and how many neurons in each, from 1 to 64. It is drawn as columns of circles with lines between them, lit by your digit. Beside it its number of weights and biases as a sum; below, buttons to train it, two curves of how it learns, the weights of its first layer as small pictures, and a table of the shapes that you have trained.',
    now: ({ sizes, parameters, run, says }: LayersFacts) => [
      `The network has ${shapeOf(sizes)}. That makes ${parameters} weights and biases.`,
      ...sayRun(run),
      ...(says ? [`Of your drawing it says ${says.digit}, at ${says.activation}.`] : []),
    ],
    tables: ({ run }: LayersFacts) => runTables(run),
    can: [
      'Add or remove a hidden layer, change the number of neurons in each, or choose one of six shapes.',
      'Train, pause, take one step or one epoch, start over, and go back in time along the slider below the curves.',
      'Bet whether a network without any hidden layer reads worse; the bet is settled once you have trained both.',
    ],
    hint: 'Train the shape without hidden layers for 20,000 examples, then two layers of 16, and compare the two in the table of results.',
  } satisfies DescriptionTexts<LayersFacts>,
};
