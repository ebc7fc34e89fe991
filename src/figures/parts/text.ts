/** The texts of the figure about the parts that digits are made of. */
import type { PartName, PartPresence } from '../../image/parts.ts';
import { listWords } from '../../text/listWords.ts';
import { partTexts } from '../../text/partTexts.ts';

/** How a combination compares with the digits that it is nearest to. */
interface NearestFacts {
  readonly digits: readonly number[];
  readonly isExact: boolean;
  /** Of the nearest digit, where it is one; else empty. */
  readonly missing: readonly PartName[];
  readonly extra: readonly PartName[];
}

/** What the network reads, as printed. */
interface ReadingFacts {
  readonly digit: number;
  readonly activation: string;
}

const names = (parts: readonly PartName[]) => parts.map((part) => partTexts.en[part].name);
const withArticle = (word: string) => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
const aDigit = (digit: number) => `${digit === 8 ? 'an' : 'a'} ${digit}`;
const listed = (parts: readonly PartName[], last: 'and' | 'or' = 'and') =>
  listWords(names(parts).map(withArticle), last);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function nearestSentence({ digits, isExact, missing, extra }: NearestFacts): string {
  const digit = listWords(digits.map(aDigit), 'or');
  if (isExact) return `In the table, exactly these parts are ${digit}.`;
  if (digits.length > 1) return `In the table that could be ${digit}.`;
  const has = missing.length > 0 ? `also has ${listed(missing)}` : '';
  const hasNot = extra.length > 0 ? `has no ${listWords(names(extra), 'or')}` : '';
  return `In the table that is nearest to ${digit}, which ${[has, hasNot].filter(Boolean).join(' and ')}.`;
}

const readingSentence = ({ digit, activation }: ReadingFacts) =>
  `The network reads ${aDigit(digit)}, with ${activation}.`;

/** What a bet on a part that is not missing came to, as printed. */
interface VerdictFacts {
  readonly isRight: boolean;
  readonly choice: PartName;
  /** The digit of the question. */
  readonly digit: number;
  readonly nearest: NearestFacts;
  readonly reading: ReadingFacts | null;
}

/** What the reading says of the table: nobody gave it to the network. */
function ideaBehind(digit: number, { digits }: NearestFacts, reading: ReadingFacts | null): string {
  if (reading?.digit === digit)
    return `So the network takes it for ${aDigit(digit)} all the same: the table was not programmed into it.`;
  return reading && digits.includes(reading.digit)
    ? 'Table and network agree here, though the table was not programmed into it.'
    : 'They differ because the table is ours: nobody programmed it into the network.';
}

function handsSentence(always: readonly number[], sometimes: readonly number[]): string {
  const some = `the ${listWords(sometimes.map(String))}`;
  if (always.length === 0) return `is part of ${some} in some hands, and of no digit in all`;
  const sure = `is part of ${always.length > 1 ? 'the digits' : 'the'} ${listWords(always.map(String))}`;
  return sometimes.length > 0 ? `${sure}, and in some hands of ${some}` : sure;
}

const presences = { always: 'always', sometimes: 'in some hands', never: 'never' } as const;

export const partsTexts = {
  name: 'parts',
  en: {
    name: 'Digits and the parts that they are made of',
    words: partTexts.en,
    lead: 'Every digit is a combination of parts. Here the drawing is taken apart; the parts are found by the shape of the strokes alone.',
    picture: (parts: readonly PartName[]) =>
      parts.length > 0
        ? `The drawing, with ${listed(parts)}`
        : 'The drawing, with no part that is in the table',
    found: 'Parts found in the drawing',
    blank: 'Draw a digit, and see what parts it has.',
    nothing: 'None of the parts of the table is found in this drawing.',
    nearest: nearestSentence,
    reading: readingSentence,
    table: 'Which digit has which part',
    /** Heads the column of the parts' names. */
    tablePart: 'part',
    keys: 'Arrow keys go from cell to cell.',
    outputs: 'network',
    digit: (digit: number) => `digit ${digit}`,
    output: (digit: number) => `the network’s output ${digit}`,
    cell: (part: PartName, digit: number, presence: PartPresence) =>
      `${partTexts.en[part].name}, ${digit}: ${presences[presence]}`,
    legend: { always: 'always', sometimes: 'in some hands', never: 'never' } satisfies Readonly<
      Record<PartPresence, string>
    >,
    hint: 'Point at a part, a digit or a dot.',
    ofPart: (part: PartName, always: readonly number[], sometimes: readonly number[]) =>
      `The ${partTexts.en[part].name}, ${partTexts.en[part].looks}, ${handsSentence(always, sometimes)}.`,
    ofDigit: (
      digit: number,
      always: readonly PartName[],
      sometimes: readonly PartName[],
      activation: string | null,
    ) => {
      const some = sometimes.length > 0 ? ` Some hands add ${listed(sometimes, 'or')}.` : '';
      const output = activation === null ? '' : ` Output ${digit} is at ${activation}.`;
      return `${capital(aDigit(digit))} is ${listed(always)}.${some}${output}`;
    },
    board: 'Board for putting digits together',
    boardKeys: 'Arrow keys move a part, with Shift by more. Delete takes it off.',
    boardHint: 'Put a digit together: tap parts, or drag them onto the board.',
    tray: 'Parts',
    clear: 'Clear the board',
    betPicture: (parts: readonly PartName[]) => `The parts in place: ${listWords(names(parts))}`,
    piece: (part: PartName) => `${partTexts.en[part].name} on the board`,
    question: (parts: readonly PartName[], digit: number) =>
      `${capital(listed(parts))} ${parts.length > 1 ? 'are' : 'is'} there. Which one part makes ${aDigit(digit)} of ${parts.length > 1 ? 'them' : 'it'}?`,
    verdict: ({ isRight, choice, digit, nearest, reading }: VerdictFacts) => {
      const reads = reading ? ` ${readingSentence(reading)}` : '';
      if (isRight) return `Right. ${nearestSentence(nearest)}${reads}`;
      const why = `Not so, because the ${partTexts.en[choice].name} does not make it ${aDigit(digit)}.`;
      return `${why} ${nearestSentence(nearest)}${reads} ${ideaBehind(digit, nearest, reading)}`;
    },
    next: 'Another question',
  },
};

export type PartsTexts = (typeof partsTexts)['en'];
