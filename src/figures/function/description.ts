/** The figure `function` in words. */
import { type DescriptionTexts, type InkRun, inkTable, outputsTable } from '../../text/description.ts';
import type { FunctionPart } from './model/nestedFunction.ts';
import { functionTexts } from './text.ts';

/** What the figure shows, as printed. */
export interface FunctionFacts {
  readonly litCount: number;
  readonly rows: readonly { readonly row: number; readonly runs: readonly InkRun[] }[];
  readonly outputs: readonly string[];
  /** How many of the three layers are written out, and which part is looked at. */
  readonly depth: number;
  readonly part: FunctionPart;
  /** The part's numbers; empty for one that has none. */
  readonly numbers: readonly string[];
}

const opened = ['is shut', 'is open by one layer', 'is open by two layers', 'is open to the pixels'];

export const functionDescription = {
  name: 'function-description',
  en: {
    here: 'The network as a function: at one side the 784 numbers of your picture go in, at the other ten numbers come out, and between them stands f. Below, f is a formula that opens layer by layer into the functions that it is made of; each part can be pressed, and says what it is and what its numbers are now. At the end stand ten lines of a program that compute the same.',
    now: ({ litCount, depth, part }: FunctionFacts) => [
      `f is called with 784 numbers, ${litCount} of which are not 0.`,
      `f ${opened[depth]}. The part that is looked at: ${functionTexts.en.partName(part)}. ${functionTexts.en.partText(part)}`,
    ],
    tables: ({ rows, outputs, part, numbers }: FunctionFacts) => [
      outputsTable(outputs),
      ...(numbers.length > 0
        ? [
            {
              title: `The numbers of this part: ${functionTexts.en.partName(part)}`,
              columns: ['neuron', 'number'],
              rows: numbers.map((number, index) => [String(index), number]),
            },
          ]
        : []),
      inkTable('What goes in: which pixels have ink', rows),
    ],
    can: [
      'Walk through the 784 numbers with arrow keys, or open them as a list.',
      'Open f, layer by layer, and press its parts.',
      'Bet what comes out for 784 zeros.',
      'Save the weights and your picture, and run the ten lines yourself.',
    ],
    hint: 'Open f once and press each part from right to left: activations, weights, biases, sigmoid. That is one layer, and there are three.',
  } satisfies DescriptionTexts<FunctionFacts>,
};
