/** The figure `pixels` in words. */
import { type DescriptionTexts, type InkRun, inkTable, sayNinths } from '../../text/description.ts';
import type { PrintedPixel } from './text.ts';

/** What the figure shows. */
export interface PixelsFacts {
  readonly litCount: number;
  readonly places: readonly number[];
  readonly rows: readonly { readonly row: number; readonly runs: readonly InkRun[] }[];
  /** The pixel that the figure is about. */
  readonly pixel: PrintedPixel;
  /** How many of the 28 rows have been unrolled into the column. */
  readonly arrived: number;
  /** Of the picture that can be shuffled; null where none can be. */
  readonly order: 'in order' | 'on the way' | 'shuffled' | null;
}

export const pixelsDescription = {
  name: 'pixels-description',
  en: {
    here: 'At the left your picture, 28 rows of 28 pixels. At the right a tall, thin column of 784 neurons, the first layer. Row after row the picture unrolls into the column: row 0 becomes neurons 0 to 27, row 1 neurons 28 to 55, and so on. A lens shows a few neighbours in the column large, with their numbers. Below, the picture and what each of the next 16 neurons multiplies every pixel by can be shuffled alike, and what the network reads in both orders stands beside them.',
    now: ({ litCount, places, pixel, arrived, order }: PixelsFacts) => [
      `${arrived} of the 28 rows have arrived in the column.`,
      litCount === 0
        ? 'No pixel has ink: all 784 neurons hold 0.'
        : `${litCount} of the 784 neurons hold more than 0, most of them at ${sayNinths(places)} of the picture; the others hold exactly 0.`,
      `The figure is about the pixel in row ${pixel.row}, column ${pixel.column}: neuron ${pixel.k}, grey value ${pixel.grey} of 255, activation ${pixel.activation}.`,
      ...(order === null ? [] : [`Below, all 784 places are ${order}.`]),
    ],
    tables: ({ rows }: PixelsFacts) => [inkTable('Which pixels have ink', rows)],
    can: [
      'Walk from pixel to pixel with arrow keys; each is read with its neuron and its number.',
      'Unroll the picture and roll it up again, or move the slider row by row.',
      'Bet whether the network reads the same once all 784 places are shuffled, and shuffle them.',
    ],
    hint: 'Walk one pixel to the right: the neuron’s number goes up by 1. Walk one pixel down: it goes up by 28.',
  } satisfies DescriptionTexts<PixelsFacts>,
};
