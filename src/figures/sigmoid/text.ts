/** The texts of the figure `sigmoid`. */
import { sayEquals } from '../../text/numbers.ts';

/** Where the sigmoid passes an activation, as printed. */
interface DistanceFacts {
  /** By how many ranges the bet was too far, or below 0 too near. */
  readonly missBy: number;
  readonly from: number;
  readonly fromActivation: string;
  readonly to: number;
  readonly toActivation: string;
  readonly z: string;
  readonly activation: string;
  /** From the middle on as far as the range is wide: what that brings a from, and to. */
  readonly step: number;
  readonly middleActivation: string;
  readonly stepActivation: string;
}

/** What somebody who bets so may think; nothing is said of a bet that is right. */
function ideaBehind(missBy: number): string {
  if (missBy === 0) return '';
  return missBy < 0
    ? ' You let it go on as steeply as in the middle.'
    : ' 1 is never reached, however far it goes; 0.99 is.';
}

export const sigmoidTexts = {
  name: 'sigmoid',
  en: {
    name: 'Squish any sum into 0 to 1',
    lead: 'The sum z can be any number. The sigmoid squishes it into a number between 0 and 1, the activation. Drag z, on the line or on the curve; hold it at an end, and the scale goes on.',
    /** The name of the picture, which is a slider to a screen reader. */
    slider: 'The sum z',
    value: ({ z, a }: { z: string; a: string }) => `z = ${z}, activation ${a}`,
    /** The slider's keys, for a screen reader. */
    keys: 'Arrow keys move z by 0.1, with Shift by 1; Page Up and Page Down by 10; Home and End go to the ends of the scale.',
    /** At the scales. */
    activationAxis: 'a = σ(z)',
    typed: 'or type it: z =',
    brightness: 'activation a',
    /** What an activation below each limit means; the last holds for all. */
    levels: [
      {
        below: 0.0005,
        text: 'Very negative: as good as 0, dark. However far z goes, a never quite reaches 0.',
      },
      { below: 0.1, text: 'Negative: near 0, dark.' },
      { below: 0.4, text: 'A little negative: on the dark side of the slope.' },
      { below: 0.6, text: 'Near zero: about 0.5, grey. Here a small change of z shows most.' },
      { below: 0.9, text: 'A little positive: on the bright side of the slope.' },
      { below: 0.9995, text: 'Positive: near 1, bright.' },
      { below: 2, text: 'Very positive: as good as 1, bright. However far z goes, a never quite reaches 1.' },
    ] satisfies readonly { readonly below: number; readonly text: string }[],
    choose: 'A neuron of yours',
    none: 'none chosen',
    dots: 'The small dots are the 42 neurons after the inputs, each at the sum that your digit gives it; one of them can be chosen here.',
    noNetwork: 'There is no network now, so there are no neurons on the curve.',
    neuron: ({ name, z, a }: { name: string; z: string; a: string }) =>
      `${name}: its sum is z = ${z} for your digit, so a = σ(${z}) ${sayEquals(a)}.`,
    question: (activation: string) => `How far to the right must z go before a passes ${activation}?`,
    range: (from: number, to: number) => `between ${from} and ${to}`,
    verdict: (facts: DistanceFacts) => {
      const { missBy, from, fromActivation, to, toActivation, z, activation } = facts;
      const { step, middleActivation, stepActivation } = facts;
      return `${missBy === 0 ? 'Right' : 'Not there'}: σ(${from}) ${sayEquals(fromActivation)} and σ(${to}) ${sayEquals(toActivation)}. It passes ${activation} at z = ${z}, because the curve flattens: the first ${step} steps bring a from ${middleActivation} to ${stepActivation}, these ${step} only from ${fromActivation} to ${toActivation}.${ideaBehind(missBy)}`;
    },
    goThere: 'Go there',
  },
};
