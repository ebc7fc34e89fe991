/**
 * What the running text says of a moment: numbers and names for its sentences.
 */
import type { Moment } from '../../state/Moment.ts';
import { formatFixed, sayActivation } from '../../text/numbers.ts';
import type { BetFacts, LiveId } from '../../text/prose.ts';

/** An output above this counts as an answer. */
const half = 0.5;

function countLit({ image }: Moment): number {
  return image.reduce((count, intensity) => count + (intensity > 0 ? 1 : 0), 0);
}

function outputsOf({ pass }: Moment): Float64Array | null {
  return pass?.activations.at(-1) ?? null;
}

/** The index of the largest number. */
function largest(numbers: Float64Array): number {
  return numbers.reduce((best, value, index) => (value > numbers[best] ? index : best), 0);
}

/** The brightest neuron of a layer; null while there is no network. */
export function brightestOf({ pass }: Moment, layer: number): number | null {
  return pass && largest(pass.activations[layer]);
}

/** For each live piece, what it says of a moment; null where there is nothing to say. */
export const liveFacts: Readonly<Record<LiveId, (moment: Moment) => string | null>> = {
  litCount: (moment) => String(countLit(moment)),
  darkCount: (moment) => String(moment.image.length - countLit(moment)),
  digit: ({ answer }) => answer && String(answer.digit),
  digitActivation: (moment) => {
    const outputs = outputsOf(moment);
    return outputs && moment.answer && sayActivation(outputs[moment.answer.digit]);
  },
  next: ({ answer }) => answer && String(answer.next),
  nextActivation: (moment) => {
    const outputs = outputsOf(moment);
    return outputs && moment.answer && sayActivation(outputs[moment.answer.next]);
  },
  outputSum: (moment) => {
    const outputs = outputsOf(moment);
    return (
      outputs &&
      formatFixed(
        outputs.reduce((sum, activation) => sum + activation, 0),
        2,
      )
    );
  },
};

/** What a bet is graded by; null for a blank pad, or without a network. */
export function betFactsOf(moment: Moment): BetFacts | null {
  const outputs = outputsOf(moment);
  if (!outputs || !moment.answer) return null;
  const { digit } = moment.answer;
  return { digit, activation: sayActivation(outputs[digit]), isAboveHalf: outputs[digit] > half };
}
