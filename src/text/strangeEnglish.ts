/**
 * A made-up language for tests, derived from the English catalogues: every letter has an accent, every text
 * is 1.6 times as long, numbers have a decimal comma. In a page in this language, a letter without an accent
 * is a text that is missing from the catalogues, and a text that is cut has no room for longer languages.
 */
import { type Catalogue, english, type Language } from './Language.ts';

const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const accented = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž';
const accentOf = new Map([...plain].map((letter, place) => [letter, [...accented][place]]));
/** How much longer a text becomes. */
const stretch = 1.6;

/** Fields that are not translated: formulas; in running text also names of neurons, places, addresses. */
const untranslated: ReadonlySet<string> = new Set(['math', 'symbol']);
const untranslatedInPieces: ReadonlySet<string> = new Set([
  ...untranslated,
  'live',
  'brightest',
  'neuron',
  'place',
  'to',
]);

/** The text with accents, and with letters repeated to make it longer. Letters with accents stay. */
export function accent(text: string): string {
  let letters = 0;
  const withCommas = text.replace(/(\d)\.(?=\d)/g, '$1,');
  return withCommas.replace(/[A-Za-z]/g, (letter) => {
    const times = Math.floor((letters + 1) * stretch) - Math.floor(letters * stretch);
    letters += 1;
    return (accentOf.get(letter) ?? letter).repeat(times);
  });
}

/** The same for anything in a catalogue: texts, functions that return texts, lists and records of them. */
function strange(content: unknown, untouched = untranslated): unknown {
  if (typeof content === 'string') return accent(content);
  if (typeof content === 'function') return (...facts: unknown[]) => strange(content(...facts));
  if (Array.isArray(content)) return content.map((piece) => strange(piece, untranslatedInPieces));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([name, part]) => [name, untouched.has(name) ? part : strange(part)]),
  );
}

const made = new Map<string, unknown>();

function textsOf<Texts>({ name, en }: Catalogue<Texts>): Texts {
  const texts = made.get(name) ?? strange(en);
  made.set(name, texts);
  // strange() keeps the shape.
  return texts as Texts;
}

export const strangeEnglish: Language = {
  ...english,
  code: 'en-XA',
  decimalMark: ',',
  thousandsMark: '\u202f',
  textsOf,
};
