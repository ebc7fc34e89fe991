/**
 * Running text as data: paragraphs of typed pieces, so that names and numbers inside a sentence can change
 * with the drawing. It has no HTML: components/prose renders it in the page, and lesson/staticLesson.ts for
 * readers without script.
 */

/** A term of the glossary. Its symbol shows the explanation when the reader asks for it. */
export type TermId = 'activation' | 'weight' | 'bias' | 'cost';

/** A number or a name that follows the drawing. */
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
 * A piece of a sentence. `still` is the text of a live piece where nothing can change: without script, or
 * without a network.
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
const punctuation = /^[.,;:!?)\]”’]+/;

/** Text that stays on one line: a piece, and the punctuation that follows it; '' if none does. */
export interface Unbroken {
  readonly piece: Piece;
  readonly punctuation: string;
}

/**
 * The pieces; a formula or a number takes the punctuation at the start of the next piece with it, because
 * some browsers would begin a new line with that punctuation.
 */
export function withPunctuation(pieces: Paragraph): readonly Unbroken[] {
  const takesPunctuation = (piece: Piece | undefined) =>
    typeof piece === 'object' && ('math' in piece || 'symbol' in piece || 'live' in piece);
  const punctuationOf = (piece: Piece | undefined) =>
    (typeof piece === 'string' ? punctuation.exec(piece)?.[0] : '') ?? '';
  return pieces.map((piece, place) => ({
    piece:
      typeof piece === 'string' && takesPunctuation(pieces[place - 1])
        ? piece.replace(punctuation, '')
        : piece,
    punctuation: takesPunctuation(piece) ? punctuationOf(pieces[place + 1]) : '',
  }));
}

/** The facts that grade a bet in the text. */
export interface BetFacts {
  /** The brightest output and its activation. */
  readonly digit: number;
  readonly activation: string;
  readonly isAboveHalf: boolean;
}

/**
 * A bet about what the reader draws after it. The network grades it by that, and again whenever the drawing
 * changes.
 */
export interface Bet {
  readonly question: string;
  readonly options: readonly string[];
  /** Asks for the drawing that it is graded by. */
  readonly wait: string;
  /** Which option is right now, a sentence that says why, and the idea behind a wrong one. */
  readonly verdict: (facts: BetFacts) => {
    readonly right: number;
    readonly says: string;
    readonly idea: string;
  };
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
