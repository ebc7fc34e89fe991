/** The figure `count` in words. */
import { type DescriptionTexts, type WeightPlaces, weightsTable } from '../../text/description.ts';
import type { ParameterPlace } from './model/parameterPlace.ts';
import { countTexts, type SumItem } from './text.ts';

/** A block of the wall: what it holds, as printed. */
interface PrintedBlock {
  readonly item: SumItem;
  readonly size: string;
  readonly isCounted: boolean;
  readonly lowest: string;
  readonly highest: string;
}

/** What the figure shows. */
export interface CountFacts {
  readonly blocks: readonly PrintedBlock[];
  readonly counted: string;
  readonly place: ParameterPlace;
  readonly value: string;
  /** What it was as loaded, where it is another now. */
  readonly loaded: string | null;
  readonly pictures: readonly WeightPlaces[];
}

const { itemName, place: namePlace } = countTexts.en;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const countDescription = {
  name: 'count-description',
  en: {
    here: 'A wall of small cells, one for each number that the network consists of. Sixteen square pictures hold the 784 weights into each neuron of hidden layer 1; below them lie narrower blocks for the other weights and for the biases. A cell is bright where its number is far from 0. Above the wall stands the sum that counts them, whose parts you press; below it is a knob that turns any one of them. Above all that are 100 small digits, in which those are marked that the network reads otherwise once numbers are changed.',
    now: ({ counted, place, value, loaded }: CountFacts) => [
      counted === '0' ? 'Nothing is counted so far.' : `${counted} numbers are counted so far.`,
      `${capital(namePlace(place))} is ${value}${loaded === null ? '' : `; as loaded it was ${loaded}`}.`,
    ],
    tables: ({ blocks, pictures }: CountFacts) => [
      {
        title: 'The blocks of the wall',
        columns: ['block', 'numbers', 'counted', 'lowest', 'highest'],
        rows: blocks.map(({ item, size, isCounted, lowest, highest }) => [
          itemName(item),
          size,
          isCounted ? 'yes' : 'no',
          lowest,
          highest,
        ]),
      },
      weightsTable(pictures),
    ],
    can: [
      'Press the parts of the sum to count them.',
      'Walk over the wall with arrow keys; each cell is read with its place and its number.',
      'Find a number by typing what it is, or by layer, row and column.',
      'Bet how many of the 100 digits get another answer when one number is set to 0.',
      'Turn it, set it to 0, or turn all of them a little, and hear what becomes of the answer.',
    ],
    hint: 'Set one weight to 0 and read the answer: most likely nothing changes. Then turn all of them a little.',
  } satisfies DescriptionTexts<CountFacts>,
};
