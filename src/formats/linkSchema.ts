/**
 * Everything that the address of a page may say, in one table: what is valid, and what stands in for what is absent or
 * bad. readLink.ts reads it, writeLink.ts writes it. The author's options are in the query; the reader's state is in the # part, under the
 * same names. doc/embedding.md has the table for people; a test keeps it in step with this one.
 */
import * as v from 'valibot';
import { FormatError } from './FormatError.ts';
import {
  readDrawing,
  readNetworkChoice,
  readNeuron,
  readSeed,
  readStep,
  shippedNetworks,
} from './linkValues.ts';

/** A text that `read` understands: it throws a FormatError for any other. */
function textFor<Value>(read: (text: string) => Value) {
  return v.pipe(
    v.string(),
    v.rawTransform<string, Value>(({ dataset, addIssue, NEVER }) => {
      try {
        return read(dataset.value);
      } catch (error) {
        if (!(error instanceof FormatError)) throw error;
        addIssue({ message: error.message });
        return NEVER;
      }
    }),
  );
}

/** The table: each parameter's values, and its default. */
export const linkSchema = v.object({
  /** The figure that is the whole page; absent: the lesson. */
  figure: v.optional(v.picklist(['draw'])),
  controls: v.optional(v.picklist(['full', 'min', 'none']), 'full'),
  theme: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
  lang: v.optional(v.picklist(['en']), 'en'),
  motion: v.optional(v.picklist(['auto', 'reduce']), 'auto'),
  network: v.optional(textFor(readNetworkChoice), shippedNetworks[0]),
  /** Absent: the first example. */
  drawing: v.optional(textFor(readDrawing)),
  /** The neuron whose inspector is open; absent: none. */
  neuron: v.optional(textFor(readNeuron)),
  /** How far the drawing is on its way into the picture, 0...3. */
  step: v.optional(textFor(readStep), '3'),
  seed: v.optional(textFor(readSeed), '1'),
});

/** What an address says, with defaults for what it does not. */
export type LinkParameters = Readonly<v.InferOutput<typeof linkSchema>>;
export type ParameterName = keyof typeof linkSchema.entries;
export type FigureId = NonNullable<LinkParameters['figure']>;
export type Controls = LinkParameters['controls'];

/** Every parameter, in the order in which they are written. */
export const parameterNames = Object.keys(linkSchema.entries) as readonly ParameterName[];

/** The parameters that are the reader's state, and go into the # part of a link. */
export const stateNames = ['drawing', 'neuron', 'step'] as const;
/** What a reader changes, and a link brings back. */
export type LinkedState = Pick<LinkParameters, (typeof stateNames)[number]>;
