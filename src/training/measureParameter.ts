/**
 * The cost as a function of one parameter, and its slope there, a piece of work at a time.
 *
 *   C = mean cost over the probe;  dC/dw by backpropagation;  C(w + d) by setting w and measuring again
 */
import { backpropagate } from '../network/backpropagate.ts';
import type { Cost } from '../network/costs.ts';
import { copyNetwork, createNetwork } from '../network/createNetwork.ts';
import { evaluate } from '../network/evaluate.ts';
import { type Examples, readImage } from '../network/examples.ts';
import { createForwardPass, forward } from '../network/forward.ts';
import type { Network } from '../network/Network.ts';
import type { Task } from '../work/Task.ts';
import type { ParameterMeasurement, ParameterPlace } from './TrainingRun.ts';

/** Examples of the gradient worked through in one piece. */
const pieceSize = 100;
/** The most values that the cost is measured at. */
const maxValues = 1000;

/** Where a parameter is stored: numbers[index]. */
interface Slot {
  readonly numbers: Float64Array;
  readonly index: number;
}

/** Measures one parameter over the examples; null when there is none such. Leaves the network as it is. */
export function* measureParameter(
  network: Network,
  examples: Examples,
  cost: Cost,
  { place, at }: { readonly place: ParameterPlace; readonly at: readonly number[] },
): Task<ParameterMeasurement | null> {
  const changed = copyNetwork(network);
  const slot = slotOf(changed, place);
  if (!slot) return null;
  const value = slot.numbers[slot.index];
  const gradient = yield* findSlope(changed, examples, cost, place);
  const costs: number[] = [];
  for (const w of at.slice(0, maxValues)) {
    slot.numbers[slot.index] = w;
    costs.push(evaluate(changed, examples, { cost }).meanCost);
    yield;
  }
  const { meanCost } = evaluate(network, examples, { cost });
  return { value, cost: meanCost, gradient, costs, exampleCount: examples.count };
}

function* findSlope(network: Network, examples: Examples, cost: Cost, place: ParameterPlace): Task<number> {
  const pass = createForwardPass(network);
  const image = new Float64Array(examples.cellCount);
  const gradient = createNetwork(network.sizes);
  const slot = slotOf(gradient, place);
  if (!slot) return 0;
  let sum = 0;
  for (let i = 0; i < examples.count; i++) {
    forward(network, readImage(examples, i, image), pass);
    backpropagate(network, pass, examples.labels[i], cost, gradient);
    sum += slot.numbers[slot.index];
    if ((i + 1) % pieceSize === 0) yield;
  }
  return sum / examples.count;
}

function slotOf({ layers }: Network, { layer, j, k }: ParameterPlace): Slot | null {
  const found = layers[layer];
  if (!found || !isIndex(j, found.neuronCount)) return null;
  if (k === null) return { numbers: found.biases, index: j };
  return isIndex(k, found.inputCount) ? { numbers: found.weights, index: k * found.neuronCount + j } : null;
}

function isIndex(value: number, count: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < count;
}
