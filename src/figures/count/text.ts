/** The texts of the figure that counts the network's parameters, and lets each of them be turned. */
import { imageSide, lessonSizes } from '../../network/lessonShape.ts';
import { listWords } from '../../text/listWords.ts';
import { formatCount, formatFixed } from '../../text/numbers.ts';
import type { ParameterPlace } from './model/parameterPlace.ts';
import type { ChangedDigit, ChangedRange, ZeroGraded } from './model/zeroed.ts';

/** A product or a number of the sum. */
export interface SumItem {
  readonly layer: number;
  readonly kind: 'weights' | 'biases';
}

/** A comparison with the network as it was loaded, as printed. */
export interface PrintedEffect {
  readonly digit: number;
  readonly activation: string;
  readonly loadedDigit: number;
  readonly loadedActivation: string;
}

/**
 * Of how many digits held out, and whose, it reads which fraction rightly; and as loaded, where that is
 * known.
 */
export interface PrintedAccuracy {
  readonly count: number;
  readonly isMnist: boolean;
  readonly accuracy: string;
  readonly loaded: string | null;
}

const layerNames = ['the inputs', 'hidden layer 1', 'hidden layer 2', 'the outputs'];

function nameOf(layer: number, index: number): string {
  if (layer === 0) return `pixel (${Math.floor(index / imageSide)}, ${index % imageSide})`;
  return layer === lessonSizes.length - 1 ? `output ${index}` : `neuron ${index} of hidden layer ${layer}`;
}

function placeName({ layer, index, from }: ParameterPlace): string {
  return from === null
    ? `bias of ${nameOf(layer, index)}`
    : `weight from ${nameOf(layer - 1, from)} to ${nameOf(layer, index)}`;
}

/** How many changes are listed one by one. */
const listedChanges = 3;

/** "a 4 read as 9, a 3 read as 5 and 2 more". */
function listChanged(changed: readonly ChangedDigit[]): string {
  const listed = changed.slice(0, listedChanges).map(({ before, after }) => `${before} becomes ${after}`);
  const more = changed.length - listed.length;
  return listWords(more > 0 ? [...listed, `${more} more`] : listed);
}

type PrintedZero = Pick<ZeroGraded, 'place' | 'choice'> &
  ZeroGraded['found'] & { readonly right: ChangedRange };

function whatChanged({ changed, maxMove }: PrintedZero): string {
  if (changed.length === 0)
    return `None of the 100 changes: no output moves by more than ${sayMove(maxMove)}.`;
  return `${changed.length === 1 ? '1 answer changes, marked' : `${changed.length} answers change, marked`}: ${listChanged(changed)}.`;
}

/** A number that the move is not above, to two decimals or three. */
function sayMove(move: number): string {
  const decimals = move < 0.01 ? 3 : 2;
  const steps = 10 ** decimals;
  return formatFixed(Math.max(1, Math.ceil(move * steps)) / steps, decimals);
}

/** How many numbers are added up there, and for how many digits this one counts at all. */
function whyChanged({ place: { layer, index, from }, fedCount, right }: PrintedZero): string {
  const others = lessonSizes[layer - 1];
  const where = nameOf(layer, index);
  if (from === null)
    return right === 'none'
      ? `Because it is added to the ${others} terms of ${where}, and they make up for it.`
      : `Because a bias is added to the sum of ${where} whatever is drawn.`;
  const terms = `Because it is one of ${layer === 1 ? '' : 'only '}${others + 1} numbers that ${where} adds up`;
  return layer === 1
    ? `${terms}, and ${fedCount} of the digits have ink on its pixel.`
    : `${terms}, and neuron ${from} is bright for ${fedCount} of the digits.`;
}

/** What somebody who bets so may think; nothing is said of a bet that is right. */
function ideaBehind({ choice, right }: PrintedZero): string {
  if (choice === right) return '';
  if (right === 'none')
    return 'You took it for exact: a program breaks at one wrong number, a sum of so many does not miss it.';
  if (choice === 'none')
    return 'That no single number matters is true of nearly all of them, not of this one.';
  return right === 'few'
    ? 'It matters, but the rest of the sum makes up for most of it.'
    : 'It matters more than most: little stands beside it to make up for it.';
}

export const countTexts = {
  name: 'count',
  en: {
    name: '13,002 weights and biases',
    lead: 'A weight for each connection, a bias for each neuron but the inputs. Press the parts of the sum to count them; each one that counts lights up on the wall below, where every number of the network is one cell.',
    sum: 'The parts of the sum',
    item: ({ layer, kind }: SumItem) =>
      kind === 'biases' ? String(lessonSizes[layer]) : `${lessonSizes[layer - 1]} × ${lessonSizes[layer]}`,
    itemName: ({ layer, kind }: SumItem) =>
      kind === 'biases'
        ? `biases of ${layerNames[layer]}`
        : `weights from ${layerNames[layer - 1]} to ${layerNames[layer]}`,
    together: 'counted so far',
    countAll: 'Count all of them',
    total: (total: string, isAll: boolean) => (isAll ? `${total}, and that is all of them` : total),
    wall: 'The wall: every weight and bias one cell',
    keys: 'Arrow keys go from cell to cell, and on into the next block.',
    blocks:
      'Sixteen pictures: the weights into each neuron of hidden layer 1. Below them the biases b⁽¹⁾; W⁽²⁾ with b⁽²⁾; W⁽³⁾ with b⁽³⁾.',
    scales: ([w1, w2, w3, b1, b2, b3]: readonly string[]) =>
      `Blue above 0, orange below, full colour from here on: weights ${w1}, ${w2}, ${w3}, biases ${b1}, ${b2}, ${b3}, layer by layer.`,
    place: placeName,
    cell: (place: ParameterPlace, value: string) => `${placeName(place)}: ${value}`,
    pointed: (place: ParameterPlace, value: string) => `Pointed at: ${placeName(place)}, ${value}`,
    find: 'Find one',
    findButton: 'Find',
    example: 'weight from pixel (14, 9) to neuron 5',
    notFound:
      'No such number in this network. Try “weight from pixel (14, 9) to neuron 5”, “weight from neuron 3 to output 7” or “bias of output 2”.',
    /** The names of the fields that find the same place. */
    fields: {
      name: 'Or by where it is',
      layer: 'Layer',
      layers: ['hidden layer 1', 'hidden layer 2', 'outputs'] satisfies readonly string[],
      to: 'Into',
      from: 'From',
      bias: 'its bias',
      pixel: 'a pixel',
      neuron: (index: number) => `neuron ${index}`,
      row: 'Row',
      column: 'Column',
    },
    knob: 'Turn it',
    zero: 'Set it to 0',
    asLoaded: (value: string) => `As loaded: ${value}`,
    disturb: 'Turn all of them a little',
    unedited: (digit: number, activation: string) =>
      `Nothing is turned yet: the network answers ${digit}, with ${activation}.`,
    effect: ({ digit, activation, loadedDigit, loadedActivation }: PrintedEffect) =>
      digit === loadedDigit
        ? `For your digit it still answers ${digit}, ${activation === loadedActivation ? `with ${activation}: no visible change.` : `now with ${activation} instead of ${loadedActivation}.`}`
        : `For your digit it now answers ${digit}, with ${activation}; as loaded it answered ${loadedDigit}, with ${loadedActivation}.`,
    blank: 'Nothing is drawn: draw a digit to see what turning a number does to it.',
    measuring: 'Reading 10,000 other digits …',
    accuracy: ({ count, isMnist, accuracy, loaded }: PrintedAccuracy) => {
      const digits = isMnist ? 'test pictures of MNIST' : 'other digits, by the synthetic hand';
      const reads =
        loaded === null
          ? `reads ${accuracy} rightly.`
          : `now reads ${accuracy} rightly; as loaded ${loaded}.`;
      return `Of ${formatCount(count)} ${digits}, it ${reads}`;
    },
    zeroQuestion: (place: ParameterPlace, value: string) =>
      `One of the 13,002 numbers is set to 0: the ${placeName(place)}, now ${value}. How many of these 100 digits get another answer?`,
    changedRanges: {
      none: 'none of them',
      few: 'one to four',
      many: 'five or more',
    } satisfies Readonly<Record<ChangedRange, string>>,
    zeroVerdict: (graded: PrintedZero) =>
      [
        graded.choice === graded.right ? 'Right.' : 'Not so.',
        whatChanged(graded),
        whyChanged(graded),
        ideaBehind(graded),
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    another: 'Another number',
    hundred: {
      /** What a screen reader says of the picture of them. */
      picture: (changed: readonly ChangedDigit[]) =>
        changed.length === 0
          ? '100 digits by the synthetic hand; none gets another answer'
          : `100 digits by the synthetic hand; another answer for ${changed.length}: ${listChanged(changed)}`,
      /** How many answers edits have changed; null without any, or while a bet's are shown. */
      edited: (changed: number | null) => {
        if (changed === null) return 'Or choose a number on the wall below, and bet on that one.';
        if (changed === 0) return 'As the network is turned now: no visible change in these 100 answers.';
        return `As the network is turned now: ${changed} of these 100 answers are not what they were.`;
      },
    },
    footnote:
      'Some notes on this lesson arrive at 13,022. That is a slip in the addition: 12,544 + 256 + 160 weights and 16 + 16 + 10 biases are 12,960 + 42 = 13,002.',
  },
};
