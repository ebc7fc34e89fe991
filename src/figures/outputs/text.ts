/** The texts of the figure about the ten outputs. */

/** What the network says at the middle of a slide, and where its two curves cross. */
interface MiddleFacts {
  readonly isRight: boolean | null;
  readonly digit: number;
  readonly activation: string;
  readonly fromDigit: number;
  readonly toDigit: number;
  readonly fromActivation: string;
  readonly toActivation: string;
  /** null where they do not cross. */
  readonly crossing: string | null;
}

/** What is said of the crossing. */
function crossingSentence(fromDigit: number, toDigit: number, crossing: string | null): string {
  return crossing === null
    ? `The curves of ${fromDigit} and ${toDigit} do not cross.`
    : `The curves of ${fromDigit} and ${toDigit} cross at ${crossing} of the way.`;
}

export const outputsTexts = {
  name: 'outputs',
  en: {
    name: 'The ten outputs, and a slide from digit to digit',
    lead: 'Ten outputs, one for each digit; the whiter, the more the network thinks that it is this one. Slide from one digit to another: the drawing between goes on the pad, and through the whole network.',
    outputs: 'The ten outputs',
    output: 'Output',
    pairs: 'Slide from one digit to another',
    pair: (fromDigit: number, toDigit: number) => `${fromDigit} → ${toDigit}`,
    ownPair: (toDigit: number) => `yours → ${toDigit}`,
    pairName: (fromDigit: number, toDigit: number) => `from a ${fromDigit} to a ${toDigit}`,
    ownPairName: (toDigit: number) => `from your drawing to a ${toDigit}`,
    slider: (fromDigit: number, toDigit: number) => `Slide from ${fromDigit} to ${toDigit}`,
    sliderValue: ({ percent, fromDigit, toDigit }: { percent: number; fromDigit: number; toDigit: number }) =>
      `${percent} % of the way from ${fromDigit} to ${toDigit}`,
    chart: (fromDigit: number, toDigit: number) =>
      `The ten activations over the slide from ${fromDigit} to ${toDigit}`,
    crossing: (fraction: string) => `cross at ${fraction}`,
    hidden: 'Bet first, then see the curves.',
    question: (fromDigit: number, toDigit: number) =>
      `Half way between this ${fromDigit} and this ${toDigit}: which output will be the brightest?`,
    other: 'another one',
    outputName: (digit: number) => `bet on output ${digit}`,
    verdict: ({
      isRight,
      digit,
      activation,
      fromDigit,
      toDigit,
      fromActivation,
      toActivation,
      crossing,
    }: MiddleFacts) => {
      const graded = isRight === null ? '' : isRight ? 'Right. ' : 'Not this time. ';
      const isOther = digit !== fromDigit && digit !== toDigit;
      const middle = isOther
        ? `Half way it is output ${digit}, with ${activation}; ${fromDigit} has ${fromActivation} and ${toDigit} has ${toActivation}.`
        : `Half way, output ${fromDigit} has ${fromActivation} and output ${toDigit} has ${toActivation}.`;
      return `${graded}${middle} ${crossingSentence(fromDigit, toDigit, crossing)}`;
    },
    skip: 'Show it without a bet',
    again: 'Bet again',
    sum: (sum: string) =>
      `Now the ten sum to ${sum}. They are not probabilities: nothing in the network makes them sum to 1.`,
    noSum: 'They are not probabilities: nothing in the network makes them sum to 1.',
  },
};

export type OutputsTexts = (typeof outputsTexts)['en'];
