/** The figure `learning` in words. */
import { type DescriptionTexts, type RunFacts, runTables, sayRun } from '../../text/description.ts';

/** The curve of the cost over one weight or bias, as printed. */
interface PrintedCurve {
  readonly value: string;
  readonly cost: string;
  readonly gradient: string;
  readonly isRising: boolean;
  readonly points: readonly { readonly value: string; readonly cost: string }[];
}

/** What the figure shows. */
export interface LearningFacts {
  readonly run: RunFacts;
  readonly says: { readonly digit: number; readonly activation: string } | null;
  /** null while it is not measured. */
  readonly curve: PrintedCurve | null;
}

export const learningDescription = {
  name: 'learning-description',
  en: {
    here: 'A network that begins with random numbers and learns on your own machine when you press Train. You follow it in sixteen pictures of weights, which take shape as it learns; in two curves, how many of the digits held out it reads correctly and its cost; and in ten lights, what it says of your digit. Below, one single weight is nudged and its cost drawn as a curve; and the digits that are hardest for it now can be found.',
    now: ({ run, says, curve }: LearningFacts) => [
      ...sayRun(run),
      ...(says ? [`Of your drawing it says ${says.digit}, at ${says.activation}.`] : []),
      ...(curve
        ? [
            `The one weight is ${curve.value} now, with a cost of ${curve.cost}. Its gradient is ${curve.gradient}: the cost goes ${curve.isRising ? 'up' : 'down'} when the weight does, so learning moves the weight ${curve.isRising ? 'down' : 'up'}.`,
          ]
        : []),
    ],
    tables: ({ run, curve }: LearningFacts) => [
      ...runTables(run),
      ...(curve
        ? [
            {
              title: 'The cost over the one weight',
              columns: ['weight', 'cost'],
              rows: curve.points.map(({ value, cost }) => [value, cost]),
            },
          ]
        : []),
    ],
    can: [
      'Train, pause, take one step or one epoch, start over; the slider below the curves goes back in time.',
      'Choose what it learns from, how fast, and more.',
      'Choose one weight or bias and nudge it.',
      'Bet how many of 100 digits it reads after ten thousand examples.',
      'Let the lesson use the network that you trained, or save it.',
    ],
    hint: 'Read the table of pictures before training, then train for half a minute and read it again. Random weights are mixed everywhere; learned ones have regions.',
  } satisfies DescriptionTexts<LearningFacts>,
};
