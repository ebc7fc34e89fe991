/** The figure `outputs` in words. */
import { type DescriptionTexts, type InkRun, inkTable, outputsTable } from '../../text/description.ts';
import { outputsTexts } from './text.ts';

/** What the figure shows, as printed. */
export interface OutputsFacts {
  readonly outputs: readonly string[];
  readonly fromDigit: number;
  readonly toDigit: number;
  readonly percent: number;
  /** The picture where the slide stands. */
  readonly rows: readonly { readonly row: number; readonly runs: readonly InkRun[] }[];
  /** The curves at some places of the slide; null before they may be seen. */
  readonly curves:
    | readonly {
        readonly percent: number;
        readonly from: string;
        readonly to: string;
        readonly brightest: number;
      }[]
    | null;
  /** What the network calls the pictures along the way, part by part; null before it may be told. */
  readonly parts: readonly { readonly digit: number; readonly end: string }[] | null;
}

export const outputsDescription = {
  name: 'outputs-description',
  en: {
    here: 'Ten circles, the outputs, one for each digit from 0 to 9, with their activations. They follow your drawing. Beside them one digit slides into another: one picture between them is shown large, five small, and each goes through the whole network; your drawing stays as it is. A chart shows how the ten activations change on the way: from left to right the slide, from bottom to top the activation, one curve for each output.',
    now: ({ fromDigit, toDigit, percent, parts }: OutputsFacts) => [
      `The slide goes from a ${fromDigit} to a ${toDigit} and stands at ${percent} percent of the way.`,
      parts === null
        ? 'What the network makes of the pictures on the way is hidden until you have bet.'
        : outputsTexts.en.way(parts),
    ],
    tables: ({ outputs, curves, fromDigit, toDigit, percent, rows }: OutputsFacts) => [
      outputsTable(outputs),
      inkTable(`The picture at ${percent} percent of the way: which pixels have ink`, rows),
      ...(curves
        ? [
            {
              title: 'The curves over the slide',
              columns: [
                'percent of the way',
                `output ${fromDigit}`,
                `output ${toDigit}`,
                'brightest of the ten',
              ],
              rows: curves.map(({ percent, from, to, brightest }) => [
                String(percent),
                from,
                to,
                String(brightest),
              ]),
            },
          ]
        : []),
    ],
    can: [
      'Choose which digit slides into which; one slide can begin with your own drawing.',
      'Move the slider with arrow keys; each picture on the way is read, and stands in the table below, row by row.',
      'Say what you call the picture half way, and bet what the network calls it; or have it shown without a bet.',
    ],
    hint: 'Add up the ten activations: nothing makes them sum to 1. Where one digit gives way to the next, two can be high at once, or none.',
  } satisfies DescriptionTexts<OutputsFacts>,
};
