import { describe, expect, it } from 'vitest';
import { betFactsOf, brightestOf, liveFacts } from '../../../src/components/prose/liveFacts.ts';
import { createForwardPass } from '../../../src/network/forward.ts';
import { lessonSizes } from '../../../src/network/lessonShape.ts';
import { createMoment, type Moment } from '../../../src/state/Moment.ts';
import { someNetwork } from '../../formats/someNetworks.ts';

/**
 * A moment with three lit inputs, neuron 5 the brightest of hidden layer 1, and outputs of 0.25 but for one.
 */
function someMoment(digit: number, activation: number): Moment {
  const pass = createForwardPass(someNetwork(lessonSizes));
  pass.activations[1][5] = 0.7;
  pass.activations[3].fill(0.25);
  pass.activations[3][digit] = activation;
  const moment: Moment = { ...createMoment(), pass, answer: { digit, next: 0 } };
  for (const cell of [3, 4, 700]) moment.image[cell] = 0.2;
  return moment;
}

describe('what the text says of a moment', () => {
  it('counts lit and dark inputs', () => {
    const moment = someMoment(7, 0.9);
    expect(liveFacts.litCount(moment)).toBe('3');
    expect(liveFacts.darkCount(moment)).toBe('781');
  });

  it('names the answer, the next, and the sum of the ten', () => {
    const moment = someMoment(7, 0.9);
    expect(
      [liveFacts.digit, liveFacts.digitActivation, liveFacts.next].map((write) => write(moment)),
    ).toEqual(['7', '0.90', '0']);
    expect(liveFacts.outputSum(moment)).toBe('3.15');
    expect(brightestOf(moment, 1)).toBe(5);
  });

  it('grades a bet by whether the brightest output is above one half', () => {
    expect(betFactsOf(someMoment(2, 0.51))).toEqual({ digit: 2, activation: '0.51', isAboveHalf: true });
    expect(betFactsOf(someMoment(2, 0.5))?.isAboveHalf).toBe(false);
  });

  it('is nothing without a network, and without ink', () => {
    const moment = createMoment();
    expect(betFactsOf(moment)).toBeNull();
    expect(brightestOf(moment, 1)).toBeNull();
    expect(liveFacts.digit(moment)).toBeNull();
    expect(liveFacts.outputSum(moment)).toBeNull();
  });
});
