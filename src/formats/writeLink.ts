/**
 * Parameters -> addresses, as readLink.ts reads them. What goes without saying is left out.
 */
import {
  type LinkedState,
  type LinkParameters,
  type ParameterName,
  parameterNames,
  stateNames,
} from './linkSchema.ts';
import type { LinkedAnswers, LinkedDrawing, LinkedNeuron } from './linkValues.ts';
import { steps } from './linkValues.ts';
import { type ParameterTexts, readTexts } from './readLink.ts';
import { writeDrawingCode } from './writeDrawingCode.ts';

/**
 * How each value is written; a word is its own text. That of a drawing throws a FormatError for too much ink.
 */
export const linkWriters: {
  readonly [Name in ParameterName]: (value: NonNullable<LinkParameters[Name]>) => string;
} = {
  figure: String,
  controls: String,
  hide: (parts) => parts.join(),
  theme: String,
  lang: String,
  motion: String,
  network: String,
  drawing: writeDrawing,
  neuron: ({ layer, index }: LinkedNeuron) => `${layer}.${index}`,
  step: (step: number) => String(Math.round(step * steps.parts) / steps.parts),
  answers: (answers: LinkedAnswers) =>
    Object.entries(answers)
      .map((answer) => answer.join(':'))
      .join(),
  seed: String,
};

/**
 * The author's part of an address, for its query: what differs from the defaults, the reader's state left
 * out.
 */
export function writeOptions(parameters: LinkParameters): string {
  const isState = (name: ParameterName) => stateNames.some((stateName) => stateName === name);
  return new URLSearchParams(textsOf(parameters, (name) => !isState(name))).toString();
}

/** Everything as texts by name; what goes without saying is left out. Throws as writeState does. */
export function parameterTexts(parameters: LinkParameters): ParameterTexts {
  return textsOf(parameters, () => true);
}

/**
 * The reader's part of an address, for its # part. Throws a FormatError when there is too much ink for a
 * link.
 */
export function writeState(state: LinkedState): string {
  return new URLSearchParams(stateTexts(state)).toString();
}

/**
 * The reader's state as texts by name; what is as it would be anyway is left out. Throws as writeState does.
 */
export function stateTexts(state: LinkedState): ParameterTexts {
  return textsOf({ ...defaults, ...state }, (name) => stateNames.some((stateName) => stateName === name));
}

const defaults: LinkParameters = readTexts({}).parameters;

function textsOf(parameters: LinkParameters, isWanted: (name: ParameterName) => boolean): ParameterTexts {
  const texts: ParameterTexts = {};
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

function writeDrawing(drawing: LinkedDrawing): string {
  if (drawing === 'none') return drawing;
  return 'example' in drawing ? `example:${drawing.example}` : writeDrawingCode(drawing);
}
