/** The texts of the figure that shows how one layer's pattern causes the next one's. */
import type { NeuronPlace } from '../../state/NeuronPlace.ts';

/** Words, and neurons by name, which can be pointed at. */
type Piece = string | { readonly name: string; readonly place: NeuronPlace };

/** One neuron's sum, as printed. */
interface PrintedSum {
  readonly place: NeuronPlace;
  readonly inputs: string;
  readonly bias: string;
  readonly z: string;
  readonly a: string;
}

/** A contribution, as printed. */
interface PrintedPush {
  readonly place: NeuronPlace;
  readonly contribution: string;
}

export interface PropagationMessages {
  readonly name: string;
  readonly network: string;
  readonly keys: string;
  readonly play: string;
  readonly stop: string;
  readonly back: string;
  readonly next: string;
  readonly slider: string;
  /** The steps, by the layer that is computed last. */
  readonly steps: readonly string[];
  /** The same below the slider, where there is little room. */
  readonly stepNames: readonly string[];
  /** What the slider says between two of them; from and to are steps. */
  readonly between: (from: string, to: string) => string;
  readonly hollow: string;
  /** Sentences: inputs alone. */
  readonly inputs: (litCount: number) => readonly Piece[];
  readonly noInk: readonly Piece[];
  /** On the way out of the input, hidden layer 1, hidden layer 2. */
  readonly ways: readonly ((litCount: number) => readonly Piece[])[];
  readonly hidden1: (facts: {
    readonly litCount: number;
    readonly brightest: PrintedSum;
    readonly darkest: PrintedSum;
  }) => readonly Piece[];
  readonly hidden2: (facts: {
    readonly brightest: PrintedSum;
    readonly pushes: readonly PrintedPush[];
  }) => readonly Piece[];
  readonly outputs: (facts: {
    readonly brightest: PrintedSum;
    readonly isBright: boolean;
    readonly pushes: readonly PrintedPush[];
    readonly next: number;
    readonly nextActivation: string;
  }) => readonly Piece[];
  readonly noAnswer: readonly Piece[];
  readonly question: string;
  readonly questionBlank: string;
  readonly betOn: (digit: number) => string;
  readonly skip: string;
  readonly again: string;
  /** Where the outputs were shown without a bet. */
  readonly hide: string;
  readonly verdict: (facts: {
    readonly digit: number;
    readonly answer: number;
    readonly activation: string;
  }) => string;
}

function neuron(place: NeuronPlace): Piece {
  const name = `${place.layer === 3 ? 'output' : 'neuron'}\u00a0${place.index}`;
  return { name, place };
}

/** "neuron 3 (+2.1) and neuron 9 (+1.4)". */
function pushList(pushes: readonly PrintedPush[]): Piece[] {
  return pushes.flatMap(({ place, contribution }, index): Piece[] => [
    ...(index > 0 ? [' and '] : []),
    neuron(place),
    ` (${contribution})`,
  ]);
}

function pushSentence(pushes: readonly PrintedPush[], layer: string): Piece[] {
  if (pushes.length === 0) return ['Nothing pushes it up but its bias.'];
  return ['It is pushed up most by ', ...pushList(pushes), ` of ${layer}.`];
}

const sumOf = ({ inputs, bias, z, a }: PrintedSum) =>
  `contributions ${inputs}, bias ${bias}, so z\u00a0=\u00a0${z}, a\u00a0=\u00a0${a}`;

export const propagationTexts: Readonly<Record<'en', PropagationMessages>> = {
  en: {
    name: 'A pattern causes a pattern',
    network: 'The network, as far as it is computed',
    keys: 'Arrow keys walk from neuron to neuron, Enter keeps one open, Escape closes it.',
    play: 'Play',
    stop: 'Stop',
    back: 'Back one layer',
    next: 'On to the next layer',
    slider: 'How far the forward pass has run',
    steps: ['inputs', 'hidden layer 1', 'hidden layer 2', 'outputs'],
    stepNames: ['inputs', 'hidden 1', 'hidden 2', 'outputs'],
    between: (from, to) => `on the way from ${from} to ${to}`,
    hollow: 'a dashed ring: not computed yet, which is not the same as 0',
    inputs: (litCount) => [
      `${litCount} of the 784 inputs are lit, each as bright as its pixel. That is all the network is given. The other 42 neurons hold no number yet.`,
    ],
    noInk: ['Nothing is drawn, so all 784 inputs are 0. Draw a digit, and follow its pattern.'],
    ways: [
      (litCount) => [
        litCount === 0
          ? 'No input is lit, so nothing travels: every contribution is 0.'
          : `Each of the ${litCount} lit inputs sends its activation to all 16 neurons, and every connection multiplies it by its weight. These products travel: blue ones push a neuron up, orange ones hold it down.`,
      ],
      () => [
        'Now the pattern in hidden layer 1 is what is passed on: 16 activations, each times 16 weights. The drawing itself plays no part any more.',
      ],
      () => [
        'The pattern in hidden layer 2 turns into ten sums, one for each digit. A pattern causes a pattern causes a pattern.',
      ],
    ],
    hidden1: ({ litCount, brightest, darkest }) => [
      litCount === 0
        ? 'No input is lit: what glows in hidden layer 1 comes from the biases alone, brightest in '
        : `${litCount} lit inputs push `,
      neuron(brightest.place),
      litCount === 0 ? ` (${sumOf(brightest)}).` : ` of hidden layer 1 up most: ${sumOf(brightest)}.`,
      ...(litCount === 0
        ? []
        : [
            ' They leave ',
            neuron(darkest.place),
            ` darkest: z\u00a0=\u00a0${darkest.z}, a\u00a0=\u00a0${darkest.a}. One pattern has caused another.`,
          ]),
    ],
    hidden2: ({ brightest, pushes }) => [
      'In hidden layer 2 ',
      neuron(brightest.place),
      ` is brightest: ${sumOf(brightest)}. `,
      ...pushSentence(pushes, 'hidden layer 1'),
    ],
    outputs: ({ brightest, isBright, pushes, next, nextActivation }) => [
      isBright ? 'Brightest is ' : 'No output rises above 0.5; the brightest is ',
      neuron(brightest.place),
      isBright ? `, the network’s choice: ${sumOf(brightest)}. ` : `: ${sumOf(brightest)}. `,
      ...pushSentence(pushes, 'hidden layer 2'),
      ` Next is output ${next}, ${nextActivation}.`,
    ],
    noAnswer: [
      'With nothing drawn this is no answer: what glows here comes from the biases alone. Draw a digit.',
    ],
    question:
      'Hidden layer 2 is all that the outputs go by. Which output will light up? Bet first, then see.',
    questionBlank: 'Draw a digit, then bet: which output will light up?',
    betOn: (digit) => `I bet on ${digit}`,
    skip: 'Show it without a bet',
    again: 'Bet again',
    hide: 'Hide them and bet',
    verdict: ({ digit, answer, activation }) =>
      digit === answer
        ? `Right: output ${answer} is the brightest, at ${activation}.`
        : `You bet on ${digit}; the network’s brightest output is ${answer}, at ${activation}.`,
  },
};
