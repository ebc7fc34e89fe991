/**
 * The values in an address that are more than a word of a list, read from their texts; writeLink.ts writes
 * them. Readers throw a FormatError, and nothing else, for a text that is none of theirs; numbers are decimal
 * digits only.
 */
import { digitCount, lessonSizes } from '../network/lessonShape.ts';
import type { CodedDrawing } from './drawingCode.ts';
import { FormatError } from './FormatError.ts';
import { mendDrawingCode } from './mendDrawingCode.ts';

/**
 * A drawing that is linked to: an example of ours, which draws itself; ink that is shown as it is; or none, a
 * blank pad.
 */
export type LinkedDrawing = { readonly example: number } | CodedDrawing | 'none';

/** The bets that are placed: by the figure that asks, the name of the choice. */
export type LinkedAnswers = Readonly<Record<string, string>>;

/** What a page around a figure can hide until the reader has bet: see doc/embedding.md. */
export const hidableParts = ['answer', 'values', 'sentence', 'numbers'] as const;
export type HidablePart = (typeof hidableParts)[number];

/** A neuron that is linked to: layer 0 is the input; both counted from 0. */
export interface LinkedNeuron {
  readonly layer: number;
  readonly index: number;
}

/** The networks that the site ships, the first choice first. */
export const shippedNetworks = ['trained', 'hoped', 'plain', 'untrained'] as const;
/** The name of one of them, as addresses write it. */
export type ShippedNetwork = (typeof shippedNetworks)[number];

/**
 * What the page needs a network for: to read what is drawn, unless another is chosen; to have parts by name.
 */
export const networkRoles = { usual: 'trained', asHoped: 'hoped' } as const satisfies Readonly<
  Record<string, ShippedNetwork>
>;

/** Whether it is the name of one of them. */
export function isShipped(name: string): boolean {
  return shippedNetworks.some((shipped) => shipped === name);
}

/** The last step of a drawing on its way into the picture, and the parts of one that a link keeps apart. */
export const steps = { last: 3, parts: 1000 } as const;
const maxSeed = 2 ** 32 - 1;
const maxUrlLength = 2000;
const maxAnswersLength = 1000;

/** A word as people write it: capitals and spaces around it say nothing. */
function plain(text: string): string {
  return text.trim().toLowerCase();
}

/** A reader of one of these words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const word = words.find((candidate) => candidate.toLowerCase() === plain(text));
    if (word === undefined) throw wrong();
    return word;
  };
}

/** The same reader; words of before mean what they are called now. */
export function withFormer<Word extends string>(
  read: (text: string) => Word,
  former: Readonly<Record<string, Word>>,
): (text: string) => Word {
  return (text) => {
    const word = plain(text);
    return Object.hasOwn(former, word) ? former[word] : read(text);
  };
}

/** The same values by what their keys are called now. */
export function withFormerKeys<Value>(
  values: Readonly<Record<string, Value>>,
  former: Readonly<Record<string, string>>,
): Readonly<Record<string, Value>> {
  const now = (key: string) => (Object.hasOwn(former, key) ? former[key] : key);
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [now(key), value]));
}

/** "none", "example:3", or the code of a drawing, mended where its check proves what it was. */
export function readDrawing(text: string): LinkedDrawing {
  if (plain(text) === 'none') return 'none';
  const [, digit] = /^example:(\d)$/.exec(text) ?? [];
  return digit !== undefined && Number(digit) < digitCount
    ? { example: Number(digit) }
    : mendDrawingCode(text);
}

/** "LAYER.INDEX" of a neuron that the lesson's network has. */
export function readNeuron(text: string): LinkedNeuron {
  const [, layer, index] = /^(\d)\.(0|[1-9]\d{0,2})$/.exec(text) ?? [];
  // Without a match both are NaN, and no layer is as large as that.
  if (!(Number(index) < lessonSizes[Number(layer)])) throw wrong();
  return { layer: Number(layer), index: Number(index) };
}

/** A step 0...3, or a place between two. */
export function readStep(text: string): number {
  const step = /^\d(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  if (!(step <= steps.last)) throw wrong();
  return step;
}

/** A seed 0...2^32 - 1. */
export function readSeed(text: string): number {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seed <= maxSeed)) throw wrong();
  return seed;
}

const readHidablePart = oneOf(...hidableParts);

/**
 * Several of them, with commas or spaces between, or what somebody takes for those; what is no part is passed
 * over where another is one. A slip of an author's would tell a class the answer.
 */
export function readHidden(text: string): readonly HidablePart[] {
  const words = text.split(/[\s,;|+]+/).filter((word) => word !== '');
  const known = words.filter((word) => hidableParts.some((part) => part === plain(word)));
  return (known.length > 0 ? known : words).map(readHidablePart);
}

/** "FIGURE:CHOICE,FIGURE:CHOICE". Whether there is such a choice is the figure's to know. */
export function readAnswers(text: string): LinkedAnswers {
  const isAnswers = /^[a-z-]+:[\w.-]*\w(,[a-z-]+:[\w.-]*\w)*$/.test(text) && text.length <= maxAnswersLength;
  if (!isAnswers) throw wrong();
  return Object.fromEntries(text.split(',').map((answer) => answer.split(':')));
}

/**
 * The name of a shipped network, or the address of a network file: http(s), or relative and with a "/" in it.
 */
export function readNetworkChoice(text: string): string {
  if (isShipped(plain(text))) return plain(text);
  const isAddress = /^(https?:\/\/|\.{0,2}\/)[^\s\\]/.test(text) && text.length <= maxUrlLength;
  if (!isAddress || !URL.canParse(text, 'https://any.host/')) throw wrong();
  return text;
}

function wrong(): FormatError {
  return new FormatError('wrong-value');
}
