/** The texts of the figure that counts the network's parameters, and lets each of them be turned. */
import { imageSide, lessonSizes } from '../../network/lessonShape.ts';
import { formatCount } from '../../text/numbers.ts';
import type { ParameterPlace } from './model/parameterPlace.ts';

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
        ? `For your digit it still answers ${digit}, now with ${activation} instead of ${loadedActivation}.`
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
    question: 'Before you count: how many numbers can be set in a network of 784, 16, 16 and 10 neurons?',
    verdict: (isRight: boolean, count: number) =>
      `${isRight ? 'Right' : 'Not this time'}: ${formatCount(count)}, nearly all of them between the pixels and hidden layer 1.`,
    footnote:
      'Some notes on this lesson arrive at 13,022. That is a slip in the addition: 12,544 + 256 + 160 weights and 16 + 16 + 10 biases are 12,960 + 42 = 13,002.',
  },
};
