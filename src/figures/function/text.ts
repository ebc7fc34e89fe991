/** The texts of the figure that calls the network as one function, and opens it. */
import { lessonSizes } from '../../network/lessonShape.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { formatCount, sayEquals } from '../../text/numbers.ts';
import type { FunctionPart } from './model/nestedFunction.ts';

/** Words, and neurons by name, which can be pointed at. */
type Piece = string | { readonly name: string; readonly place: NeuronPlace };

/** A neuron's call, as printed. */
export interface PrintedCall {
  readonly place: NeuronPlace;
  readonly positive: string;
  readonly negative: string;
  readonly bias: string;
  readonly z: string;
  readonly a: string;
}

/** What f gives for 784 zeros, as printed. */
export interface PrintedZeros {
  readonly right: ZeroAnswer;
  readonly digit: number;
  readonly activation: string;
  readonly lowestDigit: number;
  readonly lowestActivation: string;
}

/** The answers to the bet, in their order. */
export const zeroAnswers = ['zeros', 'halves', 'biases'] as const;
export type ZeroAnswer = (typeof zeroAnswers)[number];

const sizesText = lessonSizes.map(formatCount);
const layerNames = ['the inputs', 'hidden layer 1', 'hidden layer 2', 'the outputs'];

/** What each kind of part is, with the shapes of its layer. */
const partTexts: Readonly<Record<FunctionPart['kind'], (layer: number) => string>> = {
  whole: () =>
    'f is the whole network: 784 numbers go in, ten come out. The 13,002 weights and biases are inside it and stay as they are; only what you draw changes. The same picture always gives the same ten numbers.',
  activations: (layer) =>
    layer === 0
      ? 'The 784 numbers that f is called with: your picture, row after row.'
      : `The ${sizesText[layer]} activations of ${layerNames[layer]}. They are themselves what a function gives; open it to see which.`,
  weights: (layer) =>
    `A matrix of ${sizesText[layer]} × ${sizesText[layer - 1]} weights. Row j belongs to neuron j: its weights times the numbers to the right of the matrix, added up, make one sum. These are the ${sizesText[layer]} sums.`,
  biases: (layer) =>
    `The ${sizesText[layer]} biases of ${layerNames[layer]}, one for each neuron. Each is added to its neuron’s sum, whatever is drawn.`,
  sigmoid: (layer) =>
    `The sigmoid squeezes each of the ${sizesText[layer]} sums in its bracket, by itself, into a number between 0 and 1. What comes out are the activations of ${layerNames[layer]}.`,
};

/** What the parts are called, as a screen reader reads them. */
const partNames: Readonly<Record<FunctionPart['kind'], (layer: number) => string>> = {
  whole: () => 'f, the whole network',
  activations: (layer) => `activations of ${layerNames[layer]}`,
  weights: (layer) => `weights of ${layerNames[layer]}`,
  biases: (layer) => `biases of ${layerNames[layer]}`,
  sigmoid: (layer) => `sigmoid of ${layerNames[layer]}`,
};

function neuronName({ layer, index }: NeuronPlace): string {
  return layer === lessonSizes.length - 1 ? `Output ${index}` : `Neuron ${index} of hidden layer ${layer}`;
}

/** What somebody who bets so may think, where it is wrong. */
const ideaBehind: Readonly<Record<ZeroAnswer, string>> = {
  zeros: 'Nobody programmed “no ink, no answer” into it; it does not know that there is nothing.',
  halves: 'σ(0) = 0.50 would be right for neurons without biases.',
  biases: 'Biases are numbers like others, and can leave all ten alike.',
};

function gradeZeros(chosen: ZeroAnswer, zeros: PrintedZeros): string {
  const { right, digit, activation, lowestDigit, lowestActivation } = zeros;
  const latest = `f(0, …, 0): output ${digit} is highest with ${activation}, output ${lowestDigit} lowest with ${lowestActivation}.`;
  const why =
    right === 'biases'
      ? 'Because every contribution of a pixel is 0, but the biases are still there, and what they light in hidden layer 1 is passed on.'
      : 'Because that is what the biases of this network leave.';
  return chosen === right ? `Right. ${latest} ${why}` : `Not so. ${latest} ${why} ${ideaBehind[chosen]}`;
}

export const functionTexts = {
  name: 'function',
  en: {
    name: 'The network as one function',
    lead: 'A neuron is a function that holds a number: it takes what comes from the layer before and gives one number, between 0 and 1. The network is connections of such functions, and so it is a function too. Here it is called with your digit.',
    input: '784 numbers in',
    keys: 'Arrow keys go from number to number.',
    cell: ({ row, column, light }: { row: number; column: number; light: string }) =>
      `a ${row * 28 + column}: row ${row}, column ${column}, activation ${light}`,
    list: 'The 784 as a list',
    listName: 'The 784 numbers, row by row',
    call: 'f',
    outputs: 'Ten numbers out',
    output: 'output',
    neuronItem: 'neuron',
    formula: 'The function, and what it is made of',
    /** In the notation of parseFormula.ts. */
    closed: { before: '( y_0 … y_9 ) =', f: 'f', after: 'a_0 … a_783' },
    opened: 'y =',
    open: 'Open f',
    openNext: 'Open one layer more',
    shut: 'Shut f again',
    partName: ({ kind, layer }: FunctionPart) => partNames[kind](layer),
    partText: ({ kind, layer }: FunctionPart) => partTexts[kind](layer),
    partNumbers: 'Its numbers now, by neuron',
    matrix: ({ rows, columns, limit }: { rows: number; columns: number; limit: string }) =>
      `${formatCount(rows)} rows, ${formatCount(columns)} columns; full colour at ${limit}`,
    inputPart: (litCount: number) => `${litCount} of them are not 0 now.`,
    neuron: ({ place, positive, negative, bias, z, a }: PrintedCall): readonly Piece[] => [
      { name: neuronName(place), place },
      ` is a function of ${sizesText[place.layer - 1]} numbers. Called with what comes from ${layerNames[place.layer - 1]} now it gives σ(${positive} ${negative} ${bias}) = σ(${z}) ${sayEquals(a)}: contributions above 0, contributions below 0, bias.`,
    ],
    given: ({ index, a }: { index: number; a: string }): readonly Piece[] => [
      { name: `Input ${index}`, place: { layer: 0, index } },
      ` is no function of anything here: its number, ${a}, is given. It is one of the 784 arguments of f.`,
    ],
    question: 'Call f with 784 zeros, a picture without any ink. What comes out?',
    answers: {
      zeros: 'ten zeros',
      halves: 'ten times 0.50',
      biases: 'numbers that differ',
    } satisfies Readonly<Record<ZeroAnswer, string>>,
    verdict: gradeZeros,
    code: 'The same function, in ten lines',
    codeNote:
      'Save both files, run any of the programs beside them: it prints the ten numbers on this screen, computed anew from the same weights and the same picture.',
    python: 'NumPy',
    pyTorch: 'PyTorch',
    typeScript: 'TypeScript',
    howPython: 'inklight.py, for Python 3 with NumPy: python3 inklight.py',
    howPyTorch: 'inklight_torch.py, for Python 3 with PyTorch, in 32 bits: python3 inklight_torch.py',
    howTypeScript: 'inklight.ts, for Node 22.18 or newer: node inklight.ts',
    saveNetwork: 'Save the weights (JSON)',
    saveDrawing: 'Save this picture (JSON)',
    printed: 'What it prints for this picture',
    footnote:
      'Which letter does the last number have? Counted from 0, as here and as computers count, the first of n numbers is a₀ and the last has the index n − 1: for n = 784 it is a₇₈₃. A column that ends in aₙ has either been counted from 1 or holds n + 1 numbers. The ten outputs are called y₀ to y₉ for the same reason.',
  },
};

export type FunctionTexts = (typeof functionTexts)['en'];
