/** The texts of the figure `bias`. */

import { formatCount } from '../../text/numbers.ts';
import type { KeptAnswer } from './model/firing.ts';

/** What somebody who bets so may think; nothing is said of a bet that is right. */
function ideaBehind(missBy: number): string {
  if (missBy === 0) return '';
  return missBy < 0
    ? ' A bias is no switch: it moves the limit, and a high sum passes that too.'
    : ' The bias is added whatever is drawn, so each digit loses as much.';
}

export const biasTexts = {
  name: 'bias',
  en: {
    name: 'Drag a neuron’s bias',
    lead: 'Perhaps a neuron should be active only when its weighted sum exceeds 10. Then 10 is taken off before the sum is squished: its bias is −10, a bias for inactivity. Drag the bias of a real neuron, in the formula or on the curve.',
    choose: 'Neuron',
    /** The number in the formula, as a slider. */
    slider: 'Bias of the neuron',
    value: (bias: string) => `bias ${bias}`,
    keys: 'Arrow keys change the bias by 0.1, with Shift by 1; Page Up and Page Down by 5; Home makes it −10, End as it was learned.',
    curve: 'The sigmoid over the weighted sum, and below it the weighted sums of many digits',
    curveAxis: 'a = σ(sum + b)',
    sumAxis: 'weighted sum; counted from the dashed line, it is z',
    threshold: 'fires: sum > −b',
    setToTen: 'b = −10',
    asLearned: (bias: string) => `as learned, ${bias}`,
    positive: '+ positive sum',
    negative: '− negative sum',
    sum: 'weighted sum',
    bias: 'bias b',
    z: 'z, sum + b',
    activation: 'a = σ(z)',
    fires: ({ count, total }: { count: number; total: number }) =>
      `It fires for ${formatCount(count)} of ${formatCount(total)} digits`,
    onTheWay: (count: number, wanted: number) =>
      `, ${formatCount(count)} of ${formatCount(wanted)} counted so far`,
    most: (digits: readonly { digit: number; count: number; total: number }[]) =>
      `, most often for ${digits.map(({ digit, count, total }) => `a ${digit} (${count} of ${total})`).join(', ')}.`,
    never: '.',
    /** Which digits the bars count: MNIST's, or the synthetic hand's. */
    data: ({ kind, count, seed }: { kind: 'mnist' | 'hand'; count: number; seed: number }) =>
      `The bars: ${kind === 'mnist' ? `the first ${formatCount(count)} of MNIST’s test pictures, digits that people wrote` : `${formatCount(count)} digits by the synthetic hand, seed ${seed}, none of them drawn by a person`}. A bar is as bright as the neuron is for its digits; it fires where a is above 0.5.`,
    answer: ({
      digit,
      activation,
      next,
      nextActivation,
    }: {
      digit: number;
      activation: string;
      next: number;
      nextActivation: string;
    }) => `For your digit the network says ${digit} (${activation}); next comes ${next} (${nextActivation}).`,
    blank: 'Nothing is drawn, so the weighted sum of hidden layer 1 is 0 and the bias alone decides.',
    noNetwork: 'There is no network now.',
    question: (name: string, by: number) =>
      `${name}: take ${by} off the bias that it learned. Of the digits that it fires for, for how many will it still fire?`,
    answers: {
      none: 'none of them',
      fewer: 'fewer than half',
      more: 'half or more',
      all: 'all of them',
    } satisfies Readonly<Record<KeptAnswer, string>>,
    wait: 'The digits are still being counted.',
    /** missBy is 0 for a bet that is right, above 0 for one that keeps too many. */
    verdict: ({
      missBy,
      bias,
      before,
      lower,
      after,
      by,
      total,
    }: {
      missBy: number;
      bias: string;
      before: number;
      lower: string;
      after: number;
      by: number;
      total: number;
    }) =>
      `${missBy === 0 ? 'Right' : 'Not so'}: of ${total} digits it fires for ${before} with b = ${bias}, and for ${after} with b = ${lower}, because in ${before - after} of those ${before} its sum is above the limit by ${by} or less.${ideaBehind(missBy)}`,
    tryIt: (bias: string) => `Set b = ${bias}`,
  },
};
