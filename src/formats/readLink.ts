/**
 * Addresses -> parameters, by the table in linkSchema.ts. No address makes this throw. Unknown names are
 * ignored; a bad value becomes its default, and is listed, so that the page can tell the reader.
 */
import { FormatError } from './FormatError.ts';
import {
  type LinkParameters,
  linkSchema,
  type ParameterName,
  parameterNames,
  stateNames,
} from './linkSchema.ts';

/** Parameters as texts, as they stand in an address. */
export type ParameterTexts = Partial<Record<ParameterName, string>>;

/** The parameters of an address, and the bad ones among them: their names, and their texts as they stand. */
export interface ReadLink {
  readonly parameters: LinkParameters;
  readonly faults: readonly LinkFault[];
}

interface LinkFault {
  readonly name: ParameterName;
  readonly text: string;
}

/** A whole address. `faults` are the bad values of the author's part, `lost` those of the reader's state. */
export interface ReadAddress extends ReadLink {
  readonly lost: readonly StateName[];
}

type StateName = (typeof stateNames)[number];

/**
 * Reads the query and the # part of an address (with or without their "?" and "#"). If the # part has any of
 * the reader's state, all of the state is read from there, and none from the query. A preset is what a file
 * says inside of itself: it holds where the address says nothing, its state only where that has none. Never
 * throws.
 */
export function readLink(query: string, hash: string, preset: ParameterTexts = {}): ReadAddress {
  // Somebody may have escaped the #. Then the # part has become the end of the query.
  const [authorPart, strayHash = ''] = query.split(/%23(?=drawing=|neuron=|step=)/i);
  const texts = { ...preset, ...textsIn(authorPart, parameterNames) };
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

/** Whether a # part has any of the reader's state. */
export function hasLinkedState(hash: string): boolean {
  return Object.keys(stateTextsIn(hash)).length > 0;
}

/** Reads parameters from their texts. A bad one becomes its default, and is listed in the faults. */
export function readTexts(texts: ParameterTexts): ReadLink {
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

/** Escapes: of ASCII, with the code as group 1; or of another character, which no value of the state has. */
const escapes = /%([0-7][\da-f])|%[89a-f][\da-f]/gi;
/** No state is longer than this, in characters; the rest of a longer # part is not read. */
const maxHashLength = 20_000;

/**
 * The text without the quotes, brackets and full stops that links collect at either end. Two loops, once
 * over each end: a regular expression could take quadratic time on a long text of such marks.
 */
function trimmed(text: string): string {
  const isValue = (at: number) => /[\w-]/.test(text[at]);
  let [start, end] = [0, text.length];
  while (start < end && !isValue(start)) start++;
  while (end > start && !isValue(end - 1)) end--;
  return text.slice(start, end);
}

/** The text with its escapes undone, twice: some programs escape an address that a browser has escaped. */
function withoutEscapes(text: string): string {
  const undo = (once: string) =>
    once.replace(escapes, (_, code?: string) => (code ? String.fromCharCode(Number.parseInt(code, 16)) : ''));
  return undo(undo(text));
}

/**
 * The reader's state in a # part. A name without "=" is a section of the page, such as #neuron. But "drawing"
 * is no section: it is a link that was cut short. What other programs add to an address begins with & or ?.
 */
function stateTextsIn(hash: string): ParameterTexts {
  const texts: ParameterTexts = {};
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

function textsIn(source: string, names: readonly ParameterName[]): ParameterTexts {
  const given = new URLSearchParams(source);
  const texts: ParameterTexts = {};
  for (const name of names) {
    const text = given.get(name);
    if (text !== null) texts[name] = text;
  }
  return texts;
}
