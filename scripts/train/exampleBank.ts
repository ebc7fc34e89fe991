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

/** Told of what a bank holds, by somebody who knows more of each example than its label. */
export interface BankWatcher {
  /** That leaf has been filled with those examples. */
  readonly onFill: (leaf: number, examples: Examples) => void;
  /** Example i of that leaf is now at that place of the set that is being filled. */
  readonly onHandOut: (leaf: number, i: number, place: number) => void;
}

/** A stream of the bank's examples, in an order that is drawn from `random`. It fills the bank at once. */
export function createExampleBank(
  random: Random,
  fill: FillExamples,
  { leaves, leafExamples }: BankOptions,
  watcher?: BankWatcher,
): FillExamples {
  const bank = Array.from({ length: leaves }, (): Examples => createExamples(inputCount, leafExamples));
  const fillLeaf = (leaf: number) => {
    fill(bank[leaf], leafExamples);
    watcher?.onFill(leaf, bank[leaf]);
  };
  for (const leaf of bank.keys()) fillLeaf(leaf);
  const order = Uint32Array.from({ length: leaves * leafExamples }, (_, place) => place);
  random.shuffle(order);
  let next = 0;
  let oldest = 0;
  const beginPass = () => {
    fillLeaf(oldest);
    oldest = (oldest + 1) % leaves;
    random.shuffle(order);
    next = 0;
  };
  return (examples, count) => {
    clearExamples(examples);
    for (let added = 0; added < count; added++) {
      if (next === order.length) beginPass();
      const place = order[next++];
      const [leaf, i] = [Math.floor(place / leafExamples), place % leafExamples];
      copyExample(examples, bank[leaf], i);
      watcher?.onHandOut(leaf, i, added);
    }
  };
}
