/** The texts of the figure that shows how one layer's pattern causes the next one's. */
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { sayEquals } from '../../text/numbers.ts';

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
  `contributions ${inputs}, bias ${bias}, so z\u00a0=\u00a0${z}, a\u00a0${sayEquals(a)}`;

export const propagationTexts = {
  name: 'propagation',
  en: {
    name: 'A pattern causes a pattern',
    network: 'The network, as far as it is computed',
    play: 'Play',
    stop: 'Stop',
    back: 'Back one layer',
    next: 'On to the next layer',
    slider: 'How far the forward pass has run',
    /** The steps, by the layer that is computed last. */
    steps: ['inputs', 'hidden layer 1', 'hidden layer 2', 'outputs'] satisfies readonly string[],
    /** The same below the slider, where there is little room. */
    stepNames: ['inputs', 'hidden 1', 'hidden 2', 'outputs'] satisfies readonly string[],
    /** What the slider says between two of them; from and to are steps. */
    between: (from: string, to: string) => `on the way from ${from} to ${to}`,
    hollow: 'a dashed ring: not computed yet, which is not the same as 0',
    /** Sentences: inputs alone. */
    inputs: (litCount: number): readonly Piece[] => [
      `${litCount} of the 784 inputs are lit, each as bright as its pixel. That is all the network is given. The other 42 neurons hold no number yet.`,
    ],
    noInk: [
      'Nothing is drawn, so all 784 inputs are 0. Draw a digit, and follow its pattern.',
    ] satisfies readonly Piece[],
    /** On the way out of the input, hidden layer 1, hidden layer 2. */
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
    ] satisfies readonly ((litCount: number) => readonly Piece[])[],
    hidden1: ({
      litCount,
      brightest,
      darkest,
    }: {
      litCount: number;
      brightest: PrintedSum;
      darkest: PrintedSum;
    }): readonly Piece[] => [
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
            ` darkest: z\u00a0=\u00a0${darkest.z}, a\u00a0${sayEquals(darkest.a)}. One pattern has caused another.`,
          ]),
    ],
    hidden2: ({
      brightest,
      pushes,
    }: {
      brightest: PrintedSum;
      pushes: readonly PrintedPush[];
    }): readonly Piece[] => [
      'In hidden layer 2 ',
      neuron(brightest.place),
      ` is brightest: ${sumOf(brightest)}. `,
      ...pushSentence(pushes, 'hidden layer 1'),
    ],
    outputs: ({
      brightest,
      isBright,
      pushes,
      next,
      nextActivation,
    }: {
      brightest: PrintedSum;
      isBright: boolean;
      pushes: readonly PrintedPush[];
      next: number;
      nextActivation: string;
    }): readonly Piece[] => [
      isBright ? 'Brightest is ' : 'No output rises above 0.5; the brightest is ',
      neuron(brightest.place),
      isBright ? `, the network’s choice: ${sumOf(brightest)}. ` : `: ${sumOf(brightest)}. `,
      ...pushSentence(pushes, 'hidden layer 2'),
      ` Next is output ${next}, ${nextActivation}.`,
    ],
    /** Where hidden layer 1 is what is told of, and a neuron of it is switched off; z is its own. */
    offIn1: ({ place, z }: { place: NeuronPlace; z: string }): readonly Piece[] => [
      neuron(place),
      ` of hidden layer 1 is switched off. Its sum is still z\u00a0=\u00a0${z}, but what it passes on is 0. The other 15 neurons are as bright as before.`,
    ],
    /** After the sentence of a later layer. */
    isOff: (place: NeuronPlace): readonly Piece[] => [
      ' All this without ',
      neuron(place),
      ' of hidden layer 1, which is switched off.',
    ],
    noAnswer: [
      'With nothing drawn this is no answer: what glows here comes from the biases alone. Draw a digit.',
    ] satisfies readonly Piece[],
    question: ({ neuron: index, digit }: { neuron: number; digit: number | null }) =>
      `Neuron ${index} is the brightest of hidden layer 1. Switch it off, so that it passes on 0. ${digit === null ? 'Will the answer be the same?' : `Will the answer still be ${digit}?`}`,
    questionBlank:
      'Draw a digit, then bet: will the answer be the same without the brightest neuron of hidden layer 1?',
    answers: {
      same: 'Yes, the same answer',
      other: 'No, another answer',
    },
    verdict: ({
      isRight,
      neuron: index,
      digit,
      activation,
      digitWithout,
      activationWithout,
      activationLeft,
      changed,
    }: {
      isRight: boolean;
      neuron: number;
      digit: number;
      activation: string;
      digitWithout: number;
      activationWithout: string;
      activationLeft: string;
      changed: { neuron: number; contribution: string; before: string; after: string };
    }) => {
      const isSame = digit === digitWithout;
      const answer = isSame
        ? `still ${digit}, at ${activation} with neuron ${index} and at ${activationLeft} without it.`
        : `it says ${digitWithout}, at ${activationWithout}; output ${digit} went from ${activation} to ${activationLeft}.`;
      const because = `Neuron ${index} was one term in each of the 16 sums of hidden layer 2: without its ${changed.contribution}, neuron ${changed.neuron} there went from ${changed.before} to ${changed.after}.`;
      const held = isSame
        ? 'The other 15 terms of each sum stayed, and here they are enough.'
        : 'The other 15 terms of each sum stayed, and here they are not enough.';
      const idea = isSame
        ? 'A program breaks when you delete a line, but nobody programmed this one: its answer rests on many terms, and the others held.'
        : 'Nothing stepped in: the network does not learn while you use it, so no weight moved to make up for the loss.';
      return `${isRight ? 'Right' : 'No'}: ${answer} ${because} ${isRight ? held : idea}`;
    },
    putBack: (index: number) => `Put neuron ${index} back`,
    switchOff: (index: number) => `Switch neuron ${index} off again`,
  },
};

export type PropagationTexts = (typeof propagationTexts)['en'];
