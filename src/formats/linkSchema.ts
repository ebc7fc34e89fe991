/**
 * The parameters of a page's address, in one table: which values are valid, and the default for an absent or
 * bad one. readLink.ts reads addresses by it, writeLink.ts writes them. The author's options are in the
 * query, the reader's state in the # part, under the same names. doc/embedding.md has the table for people; a
 * test compares the two.
 *
 * Every page loads this before it can draw anything. So it does not use valibot, which would be half of 3 kB.
 */
import { languageCodes } from './languageCodes.ts';
import {
  networkRoles,
  oneOf,
  readAnswers,
  readDrawing,
  readHidden,
  readNetworkChoice,
  readNeuron,
  readSeed,
  readStep,
  steps,
  withFormer,
  withFormerKeys,
} from './linkValues.ts';

/** How a value is read from its text (throws a FormatError for a bad one), and its default. */
interface Parameter<Value> {
  readonly read: (text: string) => Value;
  readonly fallback: Value;
}

function parameter<Value>(read: (text: string) => Value, fallback: NoInfer<Value>): Parameter<Value> {
  return { read, fallback };
}

function optional<Value>(read: (text: string) => Value): Parameter<Value | undefined> {
  return { read, fallback: undefined };
}

/** The figures, in the order of the lesson. */
export const figureIds = [
  'draw',
  'threes',
  'neuron',
  'pixels',
  'outputs',
  'layers',
  'propagation',
  'parts',
  'edges',
  'weights',
  'edge-detector',
  'hope',
  'sigmoid',
  'bias',
  'count',
  'learning',
  'matrix',
  'function',
] as const;

/** Former ids of figures: links and course pages may still use them. None has been renamed so far. */
export const formerIds: Readonly<Record<string, (typeof figureIds)[number]>> = {};

/** The figure with that id, or with that former id. Throws a FormatError when there is none. */
export const readFigureId = withFormer(oneOf(...figureIds), formerIds);

/** The table: each parameter's values, and its default. */
export const linkSchema = {
  /** The figure that is the whole page; absent: the lesson. */
  figure: optional(readFigureId),
  controls: parameter(oneOf('full', 'min', 'none'), 'full'),
  /** What is hidden until the reader has bet; absent: nothing. */
  hide: optional(readHidden),
  theme: parameter(oneOf('auto', 'light', 'dark'), 'auto'),
  lang: parameter(oneOf(...languageCodes), 'en'),
  motion: parameter(oneOf('auto', 'reduce'), 'auto'),
  network: parameter(readNetworkChoice, networkRoles.usual),
  /** Absent: the first example. */
  drawing: optional(readDrawing),
  /** The neuron whose inspector is open; absent: none. */
  neuron: optional(readNeuron),
  /** How far the drawing has gone on its way into the picture. */
  step: parameter(readStep, steps.last),
  /** Bets that were placed, by the present ids of their figures; absent: none. */
  answers: optional((text) => withFormerKeys(readAnswers(text), formerIds)),
  seed: parameter(readSeed, 1),
};

export type ParameterName = keyof typeof linkSchema;
/** The values that an address gives, and defaults for the others. */
export type LinkParameters = {
  readonly [Name in ParameterName]: (typeof linkSchema)[Name]['fallback'];
};
export type FigureId = NonNullable<LinkParameters['figure']>;
export type Controls = LinkParameters['controls'];

/** Every parameter, in the order in which they are written. */
export const parameterNames = Object.keys(linkSchema) as readonly ParameterName[];

/** The parameters that are the reader's state, and go into the # part of a link. */
export const stateNames = ['drawing', 'neuron', 'step', 'answers'] as const;
/** What a reader can change, and a link can bring back. */
export type LinkedState = Pick<LinkParameters, 'step'> &
  Partial<Pick<LinkParameters, 'drawing' | 'neuron' | 'answers'>>;
