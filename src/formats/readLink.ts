/**
 * Addresses -> parameters, as linkSchema.ts has them. Nothing in an address is an error: what is unknown is
 * passed over, what is bad falls back to its default and is named, so that the page can say so once.
 */
import { FormatError } from './FormatError.ts';
import {
  type LinkParameters,
  linkSchema,
  type ParameterName,
  parameterNames,
  stateNames,
} from './linkSchema.ts';

/** Parameters as they stand in an address. */
export type Texts = Partial<Record<ParameterName, string>>;

/** What an address says, and what in it was bad: name and text of each, as they stand there. */
export interface ReadLink {
  readonly parameters: LinkParameters;
  readonly faults: readonly LinkFault[];
}

interface LinkFault {
  readonly name: ParameterName;
  readonly text: string;
}

/** A whole address: what is bad in the author's part, and what is lost of the reader's. */
export interface ReadAddress extends ReadLink {
  readonly lost: readonly StateName[];
}

type StateName = (typeof stateNames)[number];

/**
 * Reads the query and the # part of an address (with or without their "?" and "#"). Where the # part names
 * any of the reader's state, all of that state is taken from there. Throws nothing, whatever the texts.
 */
export function readLink(query: string, hash: string): ReadAddress {
  // A # that was escaped on its way is part of the query.
  const [authors, strayHash = ''] = query.split(/%23(?=drawing=|neuron=|step=)/i);
  const texts = textsIn(authors, parameterNames);
  const state = stateTextsIn(hash.length > 1 ? hash : strayHash);
  const names = stateNames.filter((name) => name in state);
  if (names.length > 0) for (const name of stateNames) delete texts[name];
  const { parameters, faults } = readTexts({ ...texts, ...state });
  return {
    parameters,
    faults: faults.filter(({ name }) => !(name in state)),
    lost: names.filter((name) => faults.some((fault) => fault.name === name)),
  };
}

/** Whether a # part names any of the reader's state. */
export function hasLinkedState(hash: string): boolean {
  return Object.keys(stateTextsIn(hash)).length > 0;
}

/** Reads parameters by their names; a bad one becomes its default, and is among the faults. */
export function readTexts(texts: Texts): ReadLink {
  const faults: ReadLink['faults'][number][] = [];
  const readOne = (name: ParameterName) => {
    const { read, fallback } = linkSchema[name];
    const text = texts[name];
    if (text === undefined) return fallback;
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      faults.push({ name, text });
      return fallback;
    }
  };
  const entries = parameterNames.map((name) => [name, readOne(name)]);
  return { parameters: Object.fromEntries(entries) as LinkParameters, faults };
}

/** An escape of ASCII, and one of a character that no value of the reader's state has. */
const escapes = /%([0-7][\da-f])|%[89a-f][\da-f]/gi;
/** No state takes more characters than this; what is behind them is left unread. */
const maxHashLength = 20_000;

/** Without what links collect at either end, and no value has there: from both ends, once over each. */
function trimmed(text: string): string {
  const isValue = (at: number) => /[\w-]/.test(text[at]);
  let [start, end] = [0, text.length];
  while (start < end && !isValue(start)) start++;
  while (end > start && !isValue(end - 1)) end--;
  return text.slice(start, end);
}

/** The text with its escapes undone: once for the browser, and once more for what escapes addresses. */
function withoutEscapes(text: string): string {
  const undo = (once: string) =>
    once.replace(escapes, (_, code?: string) => (code ? String.fromCharCode(Number.parseInt(code, 16)) : ''));
  return undo(undo(text));
}

/**
 * A # part without "=" names a section of the page, and one section is called "neuron"; but none "drawing",
 * which is a link that was cut short. What others add to addresses begins with "&" or "?".
 */
function stateTextsIn(hash: string): Texts {
  const texts: Texts = {};
  for (const pair of withoutEscapes(hash.slice(0, maxHashLength)).split(/&(?:amp;)?|[?#]/)) {
    const [name, text] = pair.includes('=')
      ? [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
      : [pair, null];
    const known = stateNames.find((each) => each === trimmed(name).toLowerCase());
    if (!known || (text === null && known !== 'drawing')) continue;
    texts[known] ??= trimmed(text ?? '');
  }
  return texts;
}

function textsIn(source: string, names: readonly ParameterName[]): Texts {
  const given = new URLSearchParams(source);
  const texts: Texts = {};
  for (const name of names) {
    const text = given.get(name);
    if (text !== null) texts[name] = text;
  }
  return texts;
}
