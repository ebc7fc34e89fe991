/**
 * Which held-out examples cost a network most, and what it makes of them, a piece of work at a time.
 */
import type { Cost } from '../network/costs.ts';
import { type Examples, readImage, viewExample } from '../network/examples.ts';
import { createForwardPass, type ForwardPass, forwardLit } from '../network/forward.ts';
import { createLitCells } from '../network/LitCells.ts';
import type { Network } from '../network/Network.ts';
import type { Task } from '../work/Task.ts';
import type { HardExample } from './TrainingRun.ts';

/** Examples looked at in one piece of work. */
const pieceSize = 500;
/** The most that are handed over. */
const maxExamples = 200;

/** The `count` examples of the highest cost, worst first; of equals the first comes first. */
export function* findHardest(
  network: Network,
  examples: Examples,
  cost: Cost,
  count: number,
): Task<HardExample[]> {
  const look = createLook(network, examples, cost);
  const costs = new Float64Array(examples.count);
  for (let i = 0; i < examples.count; i++) {
    costs[i] = look(i).cost;
    if ((i + 1) % pieceSize === 0) yield;
  }
  const worst = Array.from(costs.keys()).sort((a, b) => costs[b] - costs[a] || a - b);
  return worst.slice(0, Math.min(count, maxExamples)).map((i) => {
    const { pass } = look(i);
    return {
      image: readImage(examples, i),
      label: examples.labels[i],
      activations: pass.activations[pass.activations.length - 1].slice(),
      cost: costs[i],
    };
  });
}

/** Runs the network on one example after another, in the same buffers. */
function createLook(network: Network, examples: Examples, cost: Cost) {
  const pass: ForwardPass = createForwardPass(network);
  const lit = createLitCells(0);
  const last = network.layers.length - 1;
  return (i: number) => {
    viewExample(examples, i, lit);
    forwardLit(network, lit, pass);
    return { cost: cost.value(pass.zs[last], pass.activations[last + 1], examples.labels[i]), pass };
  };
}
