/** The texts of the figure about the ten outputs. */

/** What the network makes of the picture half way, as printed. */
export interface MiddleFacts {
  /** null without a bet. */
  readonly bet: number | null;
  /** What the reader calls it; null where nothing was said. */
  readonly called: number | null;
  readonly digit: number;
  readonly activation: string;
  /** The output that was bet on, or else the one that is brightest next. */
  readonly other: number;
  readonly otherActivation: string;
  /** The neuron of hidden layer 2 that makes most of the difference, with what it adds to the two. */
  readonly deciding: {
    readonly index: number;
    readonly activation: string;
    readonly toOne: string;
    readonly toOther: string;
  };
  readonly fromDigit: number;
  readonly toDigit: number;
}

/** A digit with its article. */
const aDigit = (digit: number) => `${digit === 8 ? 'an' : 'a'} ${digit}`;

/** What somebody who bets so may think; nothing is said of a bet that is right. */
function ideaBehind({ bet, digit, fromDigit, toDigit }: MiddleFacts): string {
  if (bet === null || bet === digit) return '';
  if (bet !== fromDigit && bet !== toDigit)
    return ' That a third digit can win is true; it need not be this one, nor any.';
  return digit === fromDigit || digit === toDigit
    ? ' Half way for the pen is not half way for the network, which knows nothing of the slide.'
    : ` It stores no pictures of ${aDigit(fromDigit)} and ${aDigit(toDigit)} to choose from: each of ten outputs adds up for itself, and any can win.`;
}

export const outputsTexts = {
  name: 'outputs',
  en: {
    name: 'The ten outputs, and a slide from digit to digit',
    lead: 'Ten outputs, one for each digit; the whiter, the surer. Beside them one digit slides into another, and the network is given every picture between.',
    outputs: 'The ten outputs',
    output: 'Output',
    pairs: 'Slide from one digit to another',
    pair: (fromDigit: number, toDigit: number) => `${fromDigit} → ${toDigit}`,
    ownPair: (toDigit: number) => `yours → ${toDigit}`,
    pairName: (fromDigit: number, toDigit: number) => `from a ${fromDigit} to a ${toDigit}`,
    ownPairName: (toDigit: number) => `from your drawing to a ${toDigit}`,
    slider: (fromDigit: number, toDigit: number) => `Slide from ${fromDigit} to ${toDigit}`,
    /** digit is what the network calls the picture there, once it may be seen. */
    sliderValue: ({
      percent,
      fromDigit,
      toDigit,
      digit,
    }: {
      percent: number;
      fromDigit: number;
      toDigit: number;
      digit?: number | undefined;
    }) =>
      `${percent} % of the way from ${fromDigit} to ${toDigit}${digit === undefined ? '' : `, read as ${digit}`}`,
    picture: 'The picture where the slide stands',
    pictures: 'Five pictures along the slide',
    calls: ({
      digit,
      activation,
      next,
      nextActivation,
    }: {
      digit: number;
      activation: string;
      next: number;
      nextActivation: string;
    }) => `The network calls this ${aDigit(digit)} (${activation}); next comes ${next} (${nextActivation}).`,
    /** Before the bet, in place of what the network calls it. */
    uncalled: 'This picture is given to the network.',
    /** And of what it is on the way. */
    wayUnknown: 'And on the way from one to the other?',
    way: (parts: readonly { digit: number; end: string }[]) => {
      const pieces = parts.map(({ digit, end }, place) =>
        place === parts.length - 1 ? `then ${aDigit(digit)}` : `${aDigit(digit)} up to ${end} of the way`,
      );
      return parts.length === 1
        ? `The whole way it is ${aDigit(parts[0].digit)}.`
        : `On the way it is ${pieces.join(', ')}.`;
    },
    chart: (fromDigit: number, toDigit: number) =>
      `The ten activations over the slide from ${fromDigit} to ${toDigit}`,
    crossing: (fraction: string) => `cross at ${fraction}`,
    hidden: 'Bet first, then see the curves.',
    callIt: 'What would you call the picture in the middle?',
    calledName: (digit: number) => `I call it ${digit}`,
    question: (fromDigit: number, toDigit: number) =>
      `Half way from this ${fromDigit} to this ${toDigit}: what does the network call it?`,
    outputName: (digit: number) => `bet on output ${digit}`,
    verdict: (facts: MiddleFacts) => {
      const { bet, called, digit, activation, other, otherActivation, deciding } = facts;
      const graded = bet === null ? '' : bet === digit ? 'Right. ' : 'Not so. ';
      const you = called === null ? '' : called === digit ? ', as you do' : `, and you ${aDigit(called)}`;
      return `${graded}The network calls it ${aDigit(digit)} (${activation})${you}; output ${other} has ${otherActivation}. Because neuron ${deciding.index} of hidden layer 2, at ${deciding.activation}, adds ${deciding.toOne} to output ${digit} and ${deciding.toOther} to output ${other}.${ideaBehind(facts)}`;
    },
    skip: 'Show it without a bet',
    again: 'Bet again',
    sum: (sum: string) =>
      `For your digit the ten sum to ${sum}. They are not probabilities: nothing in the network makes them sum to 1.`,
    noSum: 'They are not probabilities: nothing in the network makes them sum to 1.',
  },
};
