/**
 * Everything that the address of a page may say, in one table: what is valid, and what stands in for what is
 * absent or bad. readLink.ts reads it, writeLink.ts writes it. The author's options are in the query; the
 * reader's state is in the # part, under the same names. doc/embedding.md has the table for people; a test
 * keeps it in step with this one.
 *
 * Without valibot, whose share would be half of the 3 kB that all of this costs before anything can be drawn.
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

/** How a value is read from its text (a FormatError says that it is none), and what it is without one. */
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
  'hope',
  'weights',
  'edge-detector',
  'sigmoid',
  'bias',
  'count',
  'learning',
  'matrix',
  'function',
] as const;

/** What figures were called before, by which links and course pages still ask for them. */
export const formerIds: Readonly<Record<string, (typeof figureIds)[number]>> = {};

/** The figure of that name, of now or before. Throws a FormatError when there is none. */
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
  /** How far the drawing is on its way into the picture. */
  step: parameter(readStep, steps.last),
  /** Bets that were placed, each by what its figure is called now; absent: none. */
  answers: optional((text) => withFormerKeys(readAnswers(text), formerIds)),
  seed: parameter(readSeed, 1),
};

export type ParameterName = keyof typeof linkSchema;
/** What an address says, with defaults for what it does not. */
export type LinkParameters = {
  readonly [Name in ParameterName]: (typeof linkSchema)[Name]['fallback'];
};
export type FigureId = NonNullable<LinkParameters['figure']>;
export type Controls = LinkParameters['controls'];

/** Every parameter, in the order in which they are written. */
export const parameterNames = Object.keys(linkSchema) as readonly ParameterName[];

/** The parameters that are the reader's state, and go into the # part of a link. */
export const stateNames = ['drawing', 'neuron', 'step', 'answers'] as const;
/** What a reader changes, and a link brings back. */
export type LinkedState = Pick<LinkParameters, 'step'> &
  Partial<Pick<LinkParameters, 'drawing' | 'neuron' | 'answers'>>;
