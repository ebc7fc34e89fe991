/**
 * The network as one function, opened layer by layer:
 *
 *   f(a^(0))  =  s(W^(3) a^(2) + b^(3))  =  s(W^(3) s(W^(2) a^(1) + b^(2)) + b^(3))  =  ...
 *
 * How far it is open, and which of its parts is looked at.
 */
import { lessonSizes } from '../../../network/lessonShape.ts';

/** The output layer; also how many functions f is made of. */
export const functionCount = lessonSizes.length - 1;

/** A part of the formula. */
export interface FunctionPart {
  /** f as a whole, a list of activations, or a layer's weights, biases or sigmoid. */
  readonly kind: 'whole' | 'activations' | 'weights' | 'biases' | 'sigmoid';
  /** The layer that it belongs to, 0...3; f belongs to the outputs. */
  readonly layer: number;
}

/** What is open, and what is looked at. */
export interface NestedFunction {
  /** How many layers are written out, 0...functionCount, from the outputs inwards. */
  readonly depth: number;
  readonly part: FunctionPart;
}

const whole: FunctionPart = { kind: 'whole', layer: functionCount };

/** Shut, with f looked at. */
export const shutFunction: NestedFunction = { depth: 0, part: whole };

/** Open to the end. */
export const openedFunction: NestedFunction = { depth: functionCount, part: whole };

/** Whether both are the same part. */
export function isSamePart(a: FunctionPart, b: FunctionPart): boolean {
  return a.kind === b.kind && a.layer === b.layer;
}

/** The layer whose activations the innermost open bracket is written with. */
export function innermostLayer(depth: number): number {
  return functionCount - depth;
}

/** Looks at a part. */
export function lookAtPart(state: NestedFunction, part: FunctionPart): NestedFunction {
  return { ...state, part };
}

/** Writes out one layer more, whose sigmoid is then looked at; open to the end, nothing changes. */
export function openFunction(state: NestedFunction): NestedFunction {
  if (state.depth === functionCount) return state;
  return { depth: state.depth + 1, part: { kind: 'sigmoid', layer: innermostLayer(state.depth) } };
}
