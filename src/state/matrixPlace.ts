/**
 * The weight matrix of a layer, pointed at: row j is neuron j of the layer, column k is neuron k of the layer
 * before. What is pointed at is always a neuron and perhaps a term of its sum, so that every figure lights
 * its counterpart.
 */

import type { LessonState } from './LessonState.ts';
import type { Moment } from './Moment.ts';
import { isSamePlace } from './NeuronPlace.ts';
import { inspectedPlace, pin, pointAt, pointAtTerm, togglePin, walkTo } from './pointCommands.ts';

/** A row and a column of a matrix; null for none. */
export interface MatrixPlace {
  readonly row: number | null;
  readonly column: number | null;
}

/** One weight: into neuron `row` of a layer, from neuron `column` of the one before. */
export interface WeightPlace {
  readonly layer: number;
  readonly row: number;
  readonly column: number;
}

/** Where the matrix into a layer (1...3) is pointed at. */
export function matrixPlaceOf(
  { inspected, term }: Pick<Moment, 'inspected' | 'term'>,
  layer: number,
): MatrixPlace {
  if (inspected?.layer === layer) return { row: inspected.index, column: term };
  // An input's terms are where it leads to; those of all other neurons are where they come from.
  if (inspected?.layer === layer - 1) return { row: layer === 1 ? term : null, column: inspected.index };
  return { row: null, column: null };
}

/** Points at a weight. While a neuron of another layer is kept open, nothing else can be pointed at. */
export function pointAtWeight(state: LessonState, { layer, row, column }: WeightPlace): LessonState {
  const pointed = pointAt(state, { layer, index: row });
  return inspectedPlace(pointed)?.layer === layer ? pointAtTerm(pointed, column) : pointed;
}

/** Keeps a weight's neuron open with that weight pointed at; the weight that is kept already is let go. */
export function keepWeight(state: LessonState, { layer, row, column }: WeightPlace): LessonState {
  const place = { layer, index: row };
  const isKept = isSamePlace(state.pointing.pinned, place);
  if (isKept && state.pointing.term === column) return togglePin(state, place);
  return pointAtTerm(pin(state, place), column);
}

/** Walks to a weight by keys; what is kept open goes along. */
export function walkToWeight(state: LessonState, { layer, row, column }: WeightPlace): LessonState {
  return pointAtTerm(walkTo(state, { layer, index: row }), column);
}
