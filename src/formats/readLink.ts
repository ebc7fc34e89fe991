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
  readonly faults: readonly { readonly name: ParameterName; readonly text: string }[];
}

/**
 * Reads the query and the # part of an address (with or without their "?" and "#"). Where the # part names
 * any of the reader's state, all of that state is taken from there. Throws nothing, whatever the texts.
 */
export function readLink(query: string, hash: string): ReadLink {
  const texts = textsIn(query, parameterNames);
  const state = stateTextsIn(hash);
  if (hasLinkedState(hash)) for (const name of stateNames) delete texts[name];
  return readTexts({ ...texts, ...state });
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

/** A # part without "=" names a section of the page, and one section is called "neuron". */
function stateTextsIn(hash: string): Texts {
  return hash.includes('=') ? textsIn(hash.replace(/^#/, ''), stateNames) : {};
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
