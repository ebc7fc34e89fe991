/** The figure `neuron` in words. */
import type { DescriptionTexts } from '../../text/description.ts';

/** What the figure shows, as printed; greys are 0...255. */
export interface NeuronFacts {
  /** The neuron whose number is to be guessed by its light; null while none is. */
  readonly asked: { readonly layer: number; readonly index: number; readonly grey: number } | null;
  /** The number in hand. */
  readonly value: string;
  readonly grey: number;
  /** The number in words. */
  readonly level: string;
  /** How many guesses there were, and by how much they missed on average; null before the first. */
  readonly guesses: { readonly count: number; readonly meanMiss: string } | null;
  /** Some numbers with their greys. */
  readonly scale: readonly { readonly value: string; readonly grey: number }[];
}

export const neuronDescription = {
  name: 'neuron-description',
  en: {
    here: 'One large circle, a neuron, with the number that it holds written in it. It is drawn as a grey: black at 0, white at 1. Beside it is a scale from 0 to 1. The same number stands below it once as a neuron’s activation and once as the grey value of a pixel, 0 to 255. At first the circle is as light as a neuron of your network, and its number is a question mark: it is to be guessed.',
    now: ({ asked, value, grey, level, guesses }: NeuronFacts) => [
      asked
        ? `The large neuron is neuron ${asked.index} of hidden layer ${asked.layer}, as bright as a grey value of ${asked.grey} of 255. Its number is hidden until you have guessed it.`
        : `The large neuron holds ${value}, the grey value ${grey} of 255. ${level}`,
      ...(guesses
        ? [
            guesses.count === 1
              ? `Your one guess missed by ${guesses.meanMiss}.`
              : `Your ${guesses.count} guesses missed by ${guesses.meanMiss} on average.`,
          ]
        : []),
    ],
    /** Not while a number is to be guessed, which it would give away. */
    tables: ({ asked, scale }: NeuronFacts) =>
      asked
        ? []
        : [
            {
              title: 'The scale: which number is which grey',
              columns: ['number', 'grey value'],
              rows: scale.map(({ value, grey }) => [value, String(grey)]),
            },
          ],
    can: [
      'Guess which number a light is, or have it shown without a guess; then ask for another light.',
      'Change the number: drag the neuron, or use its slider with arrow keys.',
    ],
    hint: 'Go from 0 to 1 and listen to the grey value: 0.50 is 128 of 255. The number and the light are one thing.',
  } satisfies DescriptionTexts<NeuronFacts>,
};
