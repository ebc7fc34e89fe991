/**
 * Running text as data: paragraphs of typed pieces, so that names and numbers inside a sentence can be live.
 * No HTML in it; components/prose renders it in the page, lesson/staticLesson.ts where there is no script.
 */

/** A term of the glossary, whose symbol explains itself when it is asked. */
export type TermId = 'activation' | 'weight' | 'bias' | 'cost';

/** A number or name of this moment. */
export type LiveId =
  | 'litCount'
  | 'darkCount'
  | 'digit'
  | 'digitActivation'
  | 'next'
  | 'nextActivation'
  | 'outputSum';

/** A layer by its index: 1 and 2 are the hidden layers, 3 the outputs. */
type NeuronLayer = 1 | 2 | 3;

/**
 * A piece of a sentence. `still` is what stands there where nothing is live: without script, or without a
 * network.
 */
export type Piece =
  | string
  /** A term where it is introduced. */
  | { readonly term: string }
  | { readonly emphasis: string }
  /** In the notation of parseFormula.ts. */
  | { readonly math: string }
  /** The symbol of a term, with its explanation. */
  | { readonly symbol: TermId }
  /** A neuron that lights up wherever it is drawn, with its activation. */
  | { readonly neuron: readonly [layer: NeuronLayer, index: number]; readonly text: string }
  /** The brightest neuron of a layer at this moment. */
  | { readonly brightest: NeuronLayer; readonly still: string }
  | { readonly live: LiveId; readonly still: string }
  | { readonly link: string; readonly to: string };

export type Paragraph = readonly Piece[];

/** Punctuation at the start of a string, which belongs to what stands before it. */
const marks = /^[.,;:!?)\]”’]+/;

/** What no line may break: a formula or a number, and the punctuation behind it; '' for none. */
export interface Unbroken {
  readonly piece: Piece;
  readonly marks: string;
}

/**
 * The pieces, each with the punctuation that the next one begins with where it is a formula or a number.
 * Some browsers would begin a line with it.
 */
export function withMarks(pieces: Paragraph): readonly Unbroken[] {
  const takesMarks = (piece: Piece | undefined) =>
    typeof piece === 'object' && ('math' in piece || 'symbol' in piece || 'live' in piece);
  const marksOf = (piece: Piece | undefined) =>
    (typeof piece === 'string' ? marks.exec(piece)?.[0] : '') ?? '';
  return pieces.map((piece, place) => ({
    piece: typeof piece === 'string' && takesMarks(pieces[place - 1]) ? piece.replace(marks, '') : piece,
    marks: takesMarks(piece) ? marksOf(pieces[place + 1]) : '',
  }));
}

/** What a bet in the text is graded by. */
export interface BetFacts {
  /** The brightest output and its activation. */
  readonly digit: number;
  readonly activation: string;
  readonly isAboveHalf: boolean;
}

/** A bet about the digit that is drawn; the network grades it, again and again as one draws. */
export interface Bet {
  readonly question: string;
  readonly options: readonly string[];
  /** Which option holds now, and the numbers that say so. */
  readonly verdict: (facts: BetFacts) => { readonly right: number; readonly says: string };
}

/** A section of the lesson: the learner's question, the text before its figure, the text after it. */
export interface SectionText {
  readonly question: string;
  /** The same in a few words, for the contents. */
  readonly short: string;
  readonly before: readonly Paragraph[];
  readonly bet?: Bet;
  readonly after: readonly Paragraph[];
}
