/** The figure `outputs` in words. */
import { type DescriptionTexts, outputsTable } from '../../text/description.ts';

/** What the figure shows, as printed. */
export interface OutputsFacts {
  readonly outputs: readonly string[];
  readonly fromDigit: number;
  readonly toDigit: number;
  readonly percent: number;
  /** The curves at some places of the slide; null before they may be seen. */
  readonly curves:
    | readonly {
        readonly percent: number;
        readonly from: string;
        readonly to: string;
        readonly brightest: number;
      }[]
    | null;
  /** Where the two curves cross, in percent of the way; null where they do not. */
  readonly crossing: number | null;
}

export const outputsDescription = {
  name: 'outputs-description',
  en: {
    here: 'Ten circles, the outputs, one for each digit from 0 to 9, with their activations. Below them a slider turns one digit into another, step by step; the drawing in between goes on the pad and through the whole network. A chart above the slider shows how the ten activations change on the way: from left to right the slide, from bottom to top the activation, one curve for each output.',
    now: ({ fromDigit, toDigit, percent, curves, crossing }: OutputsFacts) => [
      `The slide goes from a ${fromDigit} to a ${toDigit} and stands at ${percent} percent of the way.`,
      curves === null
        ? 'The curves are hidden until you have bet.'
        : crossing === null
          ? `The curves of ${fromDigit} and ${toDigit} do not cross.`
          : `The curve of ${fromDigit} falls and that of ${toDigit} rises; they cross at ${crossing} percent of the way.`,
    ],
    tables: ({ outputs, curves, fromDigit, toDigit }: OutputsFacts) => [
      outputsTable(outputs),
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
      'Choose which digit slides into which.',
      'Move the slider with arrow keys; the ten outputs follow.',
      'Bet which output is the brightest half way, or have the curves shown without a bet.',
    ],
    hint: 'Add up the ten activations: nothing makes them sum to 1. Near the crossing two can be high at once, or none.',
  } satisfies DescriptionTexts<OutputsFacts>,
};
