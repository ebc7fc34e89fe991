/** The texts of the figure `bias`. */

import { formatCount } from '../../text/numbers.ts';
import type { KeptAnswer } from './model/firing.ts';

/** What the figure `bias` says, in one language. */
export interface BiasMessages {
  readonly name: string;
  readonly lead: string;
  readonly choose: string;
  /** The number in the formula, as a slider. */
  readonly slider: string;
  readonly value: (bias: string) => string;
  readonly keys: string;
  readonly curve: string;
  readonly curveAxis: string;
  readonly sumAxis: string;
  readonly threshold: string;
  readonly setToTen: string;
  readonly asLearned: (bias: string) => string;
  readonly positive: string;
  readonly negative: string;
  readonly sum: string;
  readonly bias: string;
  readonly z: string;
  readonly activation: string;
  readonly fires: (facts: { readonly count: number; readonly total: number }) => string;
  readonly onTheWay: (count: number, wanted: number) => string;
  readonly most: (
    digits: readonly { readonly digit: number; readonly count: number; readonly total: number }[],
  ) => string;
  readonly never: string;
  /** Which digits the bars count: MNIST's, or the synthetic hand's. */
  readonly data: (facts: {
    readonly kind: 'mnist' | 'hand';
    readonly count: number;
    readonly seed: number;
  }) => string;
  readonly answer: (facts: {
    readonly digit: number;
    readonly activation: string;
    readonly next: number;
    readonly nextActivation: string;
  }) => string;
  readonly blank: string;
  readonly noNetwork: string;
  readonly question: (name: string, by: number) => string;
  readonly answers: Readonly<Record<KeptAnswer, string>>;
  readonly wait: string;
  readonly verdict: (facts: {
    readonly isRight: boolean;
    readonly bias: string;
    readonly before: number;
    readonly lower: string;
    readonly after: number;
    readonly total: number;
  }) => string;
  readonly tryIt: (bias: string) => string;
}

export const biasTexts: Readonly<Record<'en', BiasMessages>> = {
  en: {
    name: 'Drag a neuron’s bias',
    lead: 'Perhaps a neuron should be active only when its weighted sum exceeds 10. Then 10 is taken off before the sum is squished: its bias is −10, a bias for inactivity. Drag the bias of a real neuron, in the formula or on the curve.',
    choose: 'Neuron',
    slider: 'Bias of the neuron',
    value: (bias) => `bias ${bias}`,
    keys: 'Arrow keys change the bias by 0.1, with Shift by 1; Page Up and Page Down by 5; Home makes it −10, End as it was learned.',
    curve: 'The sigmoid over the weighted sum, and below it the weighted sums of many digits',
    curveAxis: 'a = σ(sum + b)',
    sumAxis: 'weighted sum; counted from the dashed line, it is z',
    threshold: 'fires: sum > −b',
    setToTen: 'b = −10',
    asLearned: (bias) => `as learned, ${bias}`,
    positive: '+ positive sum',
    negative: '− negative sum',
    sum: 'weighted sum',
    bias: 'bias b',
    z: 'z, sum + b',
    activation: 'a = σ(z)',
    fires: ({ count, total }) => `It fires for ${formatCount(count)} of ${formatCount(total)} digits`,
    onTheWay: (count, wanted) => `, ${formatCount(count)} of ${formatCount(wanted)} counted so far`,
    most: (digits) =>
      `, most often for ${digits.map(({ digit, count, total }) => `a ${digit} (${count} of ${total})`).join(', ')}.`,
    never: '.',
    data: ({ kind, count, seed }) =>
      `The bars: ${kind === 'mnist' ? `the first ${formatCount(count)} of MNIST’s test pictures, digits that people wrote` : `${formatCount(count)} digits by the synthetic hand, seed ${seed}, none of them drawn by a person`}. A bar is as bright as the neuron is for its digits; it fires where a is above 0.5.`,
    answer: ({ digit, activation, next, nextActivation }) =>
      `For your digit the network says ${digit} (${activation}); next comes ${next} (${nextActivation}).`,
    blank: 'Nothing is drawn, so the weighted sum of hidden layer 1 is 0 and the bias alone decides.',
    noNetwork: 'There is no network now.',
    question: (name, by) =>
      `${name}: take ${by} off the bias that it learned. Of the digits that it fires for, for how many will it still fire?`,
    answers: { none: 'none of them', fewer: 'fewer than half', more: 'half or more', all: 'all of them' },
    wait: 'The digits are still being counted.',
    verdict: ({ isRight, bias, before, lower, after, total }) =>
      `${isRight ? 'Right' : 'Not so'}: of ${total} digits it fires for ${before} with b = ${bias}, and for ${after} with b = ${lower}.`,
    tryIt: (bias) => `Set b = ${bias}`,
  },
};
