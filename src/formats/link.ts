/**
 * Addresses <-> parameters, as linkSchema.ts has them. Nothing in an address is an error: what is unknown is passed over,
 * what is bad falls back to its default and is named, so that the page can say so once.
 */
import * as v from 'valibot';
import {
  type LinkedState,
  type LinkParameters,
  linkSchema,
  linkWriters,
  type ParameterName,
  parameterNames,
  stateNames,
} from './linkSchema.ts';

type Texts = Partial<Record<ParameterName, string>>;

/** What an address says, and what in it was bad: name and text of each, as they stand there. */
export interface ReadLink {
  readonly parameters: LinkParameters;
  readonly faults: readonly { readonly name: ParameterName; readonly text: string }[];
}

/**
 * Reads the query and the # part of an address (with or without their "?" and "#"). Where the # part names any of the
 * reader's state, all of that state is taken from there. Throws nothing, whatever the texts.
 */
export function readLink(query: string, hash: string): ReadLink {
  const texts = textsIn(query, parameterNames);
  const state = textsIn(hash.replace(/^#/, ''), stateNames);
  if (Object.keys(state).length > 0) for (const name of stateNames) delete texts[name];
  return readTexts({ ...texts, ...state });
}

/** Reads parameters by their names; a bad one becomes its default, and is among the faults. */
export function readTexts(texts: Texts): ReadLink {
  const result = v.safeParse(linkSchema, texts);
  if (result.success) return { parameters: result.output, faults: [] };
  const good = { ...texts };
  const names = new Set(result.issues.map((issue) => issue.path?.[0].key as ParameterName));
  const faults = [...names].map((name) => ({ name, text: texts[name] ?? '' }));
  for (const name of names) delete good[name];
  return { parameters: v.parse(linkSchema, good), faults };
}

/** The author's part of an address, for its query: what differs from the defaults, the reader's state left out. */
export function writeOptions(parameters: LinkParameters): string {
  const isState = (name: ParameterName) => stateNames.some((stateName) => stateName === name);
  return new URLSearchParams(textsOf(parameters, (name) => !isState(name))).toString();
}

/** The reader's part of an address, for its # part. Throws a FormatError when there is too much ink for a link. */
export function writeState(state: LinkedState): string {
  return new URLSearchParams(stateTexts(state)).toString();
}

/** The reader's state as texts by name; what is as it would be anyway is left out. Throws as writeState does. */
export function stateTexts(state: LinkedState): Texts {
  return textsOf({ ...defaults, ...state }, (name) => stateNames.some((stateName) => stateName === name));
}

const defaults: LinkParameters = v.parse(linkSchema, {});

function textsIn(source: string, names: readonly ParameterName[]): Texts {
  const given = new URLSearchParams(source);
  const texts: Texts = {};
  for (const name of names) {
    const text = given.get(name);
    if (text !== null) texts[name] = text;
  }
  return texts;
}

function textsOf(parameters: LinkParameters, isWanted: (name: ParameterName) => boolean): Texts {
  const texts: Texts = {};
  for (const name of parameterNames) {
    const text = isWanted(name) ? textOf(parameters, name) : null;
    if (text !== null) texts[name] = text;
  }
  return texts;
}

/** The text of one value; null when it goes without saying. */
function textOf<Name extends ParameterName>(parameters: LinkParameters, name: Name): string | null {
  const value = parameters[name];
  if (value === undefined || value === null || value === defaults[name]) return null;
  return linkWriters[name](value);
}
