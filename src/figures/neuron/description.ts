/** The figure `neuron` in words. */
import type { DescriptionTexts } from '../../text/description.ts';

/** A neuron or a pixel, and what it holds, as printed. */
interface PrintedHeld {
  readonly name: string;
  readonly activation: string;
}

/** What the figure shows. */
export interface NeuronFacts {
  readonly value: string;
  readonly grey: number;
  /** The number in words. */
  readonly level: string;
  readonly neurons: readonly PrintedHeld[];
  readonly pixels: readonly PrintedHeld[];
  /**
   * How many of hidden layer 1, hidden layer 2 and the outputs hold a number in each fifth from 0 to 1; the
   * outputs are left out where they may not be told.
   */
  readonly fifths: readonly (readonly number[])[];
}

const held = (items: readonly PrintedHeld[]) =>
  items.map(({ name, activation }) => `${name} (${activation})`).join('; ');
const fifthNames = ['0 to 0.2', '0.2 to 0.4', '0.4 to 0.6', '0.6 to 0.8', '0.8 to 1'];

export const neuronDescription = {
  name: 'neuron-description',
  en: {
    here: 'One large circle, a neuron, with the number that it holds written in it. It is drawn as a grey: black at 0, white at 1. Beside it a scale from 0 to 1, with a dot for each of the 42 neurons of your network that compute something, at the number it holds. The same number stands beside it once as a neuron’s and once as the grey value of a pixel, 0 to 255.',
    now: ({ value, grey, level, neurons, pixels }: NeuronFacts) => [
      `The large neuron holds ${value}, the grey value ${grey} of 255. ${level}`,
      ...(neurons.length > 0 ? [`Neurons that hold about as much: ${held(neurons)}.`] : []),
      ...(pixels.length > 0 ? [`Pixels about as bright: ${held(pixels)}.`] : []),
    ],
    tables: ({ fifths }: NeuronFacts) => [
      {
        title: 'The dots: how many neurons hold how much',
        columns: ['number', 'hidden layer 1', 'hidden layer 2', 'outputs'].slice(0, fifths.length + 1),
        rows: fifthNames.map((name, place) => [name, ...fifths.map((counts) => String(counts[place]))]),
      },
    ],
    can: [
      'Change the number: drag the neuron, or use its slider with arrow keys.',
      'Go to a neuron or a pixel of your own that holds about as much; Enter keeps it open.',
      'Bet which of two neurons holds the higher number.',
    ],
    hint: 'Go from 0 to 1 and listen to the grey value: 0.50 is 128 of 255. The number and the light are one thing.',
  } satisfies DescriptionTexts<NeuronFacts>,
};
