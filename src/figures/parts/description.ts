/** The figure `parts` in words. */
import type { PartName, PartPresence } from '../../image/parts.ts';
import type { DescriptionTexts } from '../../text/description.ts';
import { listWords } from '../../text/listWords.ts';
import { partTexts } from '../../text/partTexts.ts';

/** What the figure shows. */
export interface PartsFacts {
  readonly parts: readonly PartName[];
  /** The parts that lie on the board. */
  readonly placed: readonly PartName[];
  /** The digits of the table that these parts are nearest to. */
  readonly nearest: readonly number[];
  readonly isExact: boolean;
  /** For each digit its parts. */
  readonly digits: readonly Readonly<Record<Exclude<PartPresence, 'never'>, readonly PartName[]>>[];
}

const nameOf = (part: PartName) => partTexts.en[part].name;
const namesOf = (parts: readonly PartName[]) => parts.map(nameOf).join(', ');

export const partsDescription = {
  name: 'parts-description',
  en: {
    here: 'Your drawing taken apart into the pieces that digits are made of: loops, lines, bows and bars. Beside it a table: a row for each of sixteen parts, a column for each digit from 0 to 9, and a dot where the digit has that part, a hollow one where it has it only in some hands. Below is a board on which you put a digit together from parts, and the network reads it.',
    now: ({ parts, placed, nearest, isExact }: PartsFacts) => [
      parts.length === 0
        ? 'None of the parts of the table is found in the drawing.'
        : `In the drawing are found: ${listWords(parts.map(nameOf))}.`,
      ...(nearest.length > 0
        ? [
            `${isExact ? 'In the table, exactly these parts make' : 'By the table, that is closest to'} ${listWords(nearest.map(String), 'or')}.`,
          ]
        : []),
      ...(placed.length > 0 ? [`On the board you have put together: ${listWords(placed.map(nameOf))}.`] : []),
    ],
    tables: ({ parts, digits }: PartsFacts) => [
      {
        title: 'What each part looks like',
        columns: ['part', 'looks like', 'in the drawing'],
        rows: Object.entries(partTexts.en).map(([part, { name, looks }]) => [
          name,
          looks,
          parts.includes(part as PartName) ? 'yes' : 'no',
        ]),
      },
      {
        title: 'Which digit has which part',
        columns: ['digit', 'always', 'in some hands'],
        rows: digits.map(({ always, sometimes }, digit) => [
          String(digit),
          namesOf(always),
          namesOf(sometimes),
        ]),
      },
    ],
    can: [
      'Walk through the table with arrow keys; each cell is read with its part and its digit.',
      'Put parts on the board with their buttons, move them there with arrow keys, take them off with Delete.',
      'Bet which one part makes another digit of what is there.',
    ],
    hint: 'Put an upper loop and a right stem on the board. Then take the stem away and add a lower loop: one part more or less is another digit.',
  } satisfies DescriptionTexts<PartsFacts>,
};
