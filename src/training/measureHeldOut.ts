/**
 * How a network does on the held-out examples, a piece at a time.
 */
import type { Cost } from '../network/costs.ts';
import { evaluate } from '../network/evaluate.ts';
import type { Examples } from '../network/examples.ts';
import type { Network } from '../network/Network.ts';
import type { Task } from '../work/Task.ts';

/** The mean cost, and the fraction of right predictions, 0...1. */
export interface HeldOutResult {
  readonly testCost: number;
  readonly testAccuracy: number;
}

/** Examples measured in one piece of work. */
const pieceSize = 500;

/** Measures the network, which must stay as it is until the task is over, on all examples. */
export function* measureHeldOut(network: Network, examples: Examples, cost: Cost): Task<HeldOutResult> {
  let [costSum, rightSum] = [0, 0];
  for (let from = 0; from < examples.count; from += pieceSize) {
    const to = Math.min(examples.count, from + pieceSize);
    const { meanCost, accuracy } = evaluate(network, examples, { cost, from, to });
    costSum += meanCost * (to - from);
    rightSum += accuracy * (to - from);
    yield;
  }
  return { testCost: costSum / examples.count, testAccuracy: rightSum / examples.count };
}
