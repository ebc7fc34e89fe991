/**
 * English made strange, from the catalogues themselves: every letter has an accent, every text is 1.6 times
 * as long, numbers have a decimal comma. A plain letter on the page is a string that no catalogue says; a
 * text that is cut has no room for a language that needs more of it.
 */
import { type Catalogue, english, type Language } from './Language.ts';

const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const accented = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž';
const accentOf = new Map([...plain].map((letter, place) => [letter, [...accented][place]]));
/** How much longer a text becomes. */
const stretch = 1.6;

/** What means the same in every language: formulas; and in running text places, addresses and their kind. */
const formulas: ReadonlySet<string> = new Set(['math', 'symbol']);
const ofPieces: ReadonlySet<string> = new Set([...formulas, 'live', 'brightest', 'neuron', 'place', 'to']);

/** A text with accents, its letters repeated until it is as long as it should be. What has accents stays. */
export function accent(text: string): string {
  let letters = 0;
  const withCommas = text.replace(/(\d)\.(?=\d)/g, '$1,');
  return withCommas.replace(/[A-Za-z]/g, (letter) => {
    const times = Math.floor((letters + 1) * stretch) - Math.floor(letters * stretch);
    letters += 1;
    return (accentOf.get(letter) ?? letter).repeat(times);
  });
}

/** The same for what a catalogue holds: texts, functions that give texts, lists and records of them. */
function strange(latest: unknown, untouched = formulas): unknown {
  if (typeof latest === 'string') return accent(latest);
  if (typeof latest === 'function') return (...facts: unknown[]) => strange(latest(...facts));
  if (Array.isArray(latest)) return latest.map((piece) => strange(piece, ofPieces));
  if (typeof latest !== 'object' || latest === null) return latest;
  return Object.fromEntries(
    Object.entries(latest).map(([name, part]) => [name, untouched.has(name) ? part : strange(part)]),
  );
}

const made = new Map<string, unknown>();

function textsOf<Texts>({ name, en }: Catalogue<Texts>): Texts {
  const texts = made.get(name) ?? strange(en);
  made.set(name, texts);
  // As strange() keeps the shape.
  return texts as Texts;
}

export const strangeEnglish: Language = {
  ...english,
  code: 'en-XA',
  decimalMark: ',',
  thousandsMark: '\u202f',
  textsOf,
};
