/**
 * A bank of examples between a slow stream and a fast trainer: each is handed out several times, never twice
 * in the same pass, and a part of the bank is made anew before each pass.
 *
 *   stream -> leaf, leaf, ... leaf (one of them new before each pass) -> all of them, shuffled -> trainer
 *
 * With 16 leaves every example is handed out in 16 passes and then never again; a stream that makes 12,000 a
 * second feeds a trainer that takes 190,000.
 */
import { clearExamples, copyExample, createExamples, type Examples } from '../../src/network/examples.ts';
import { inputCount } from '../../src/network/lessonShape.ts';
import type { Random } from '../../src/network/random.ts';
import type { FillExamples } from './trainingStream.ts';

/** How large a bank is. */
export interface BankOptions {
  /** As often as one example is handed out, at least 1. */
  readonly leaves: number;
  /** Examples of one leaf. */
  readonly leafExamples: number;
}

/** Some 131,000 examples, which take 200 MB; each comes up 16 times. */
export const usualBank: BankOptions = { leaves: 16, leafExamples: 8192 };

/** A stream of the bank's examples, in an order that is drawn from `random`. It fills the bank at once. */
export function createExampleBank(
  random: Random,
  fill: FillExamples,
  { leaves, leafExamples }: BankOptions,
): FillExamples {
  const bank = Array.from({ length: leaves }, (): Examples => createExamples(inputCount, leafExamples));
  for (const leaf of bank) fill(leaf, leafExamples);
  const order = Uint32Array.from({ length: leaves * leafExamples }, (_, place) => place);
  random.shuffle(order);
  let next = 0;
  let oldest = 0;
  const beginPass = () => {
    fill(bank[oldest], leafExamples);
    oldest = (oldest + 1) % leaves;
    random.shuffle(order);
    next = 0;
  };
  return (examples, count) => {
    clearExamples(examples);
    for (let added = 0; added < count; added++) {
      if (next === order.length) beginPass();
      const place = order[next++];
      copyExample(examples, bank[Math.floor(place / leafExamples)], place % leafExamples);
    }
  };
}
