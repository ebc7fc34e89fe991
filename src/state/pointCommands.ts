/**
 * Pointing at the network: a neuron by hovering or by keys, one pinned by a tap or Enter, and of the
 * inspected neuron's inputs (or outputs, for an input) the one that is pointed at in its picture. A pinned
 * neuron stays until it is let go: pointing elsewhere on the way to its picture does not replace it.
 */
import type { LessonState } from './LessonState.ts';
import { isSamePlace, type NeuronPlace } from './NeuronPlace.ts';

/** The neuron whose inspector is open; null while it is shut. */
export function inspectedPlace({ pinned, pointedAt }: LessonState): NeuronPlace | null {
  return pinned ?? pointedAt;
}

/** Points at a neuron, or at none. */
export function pointAt(state: LessonState, place: NeuronPlace | null): LessonState {
  if (isSamePlace(state.pointedAt, place)) return state;
  return forgetTerm({ ...state, pointedAt: place }, state);
}

/** Pins a neuron; the one that is pinned already is let go. */
export function togglePin(state: LessonState, place: NeuronPlace): LessonState {
  const pinned = isSamePlace(state.pinned, place) ? null : place;
  return forgetTerm({ ...state, pinned }, state);
}

/** Walks to a neuron by keys: a pin goes along, so that what is walked to is what is inspected. */
export function walkTo(state: LessonState, place: NeuronPlace): LessonState {
  return forgetTerm({ ...state, pointedAt: place, pinned: state.pinned && place }, state);
}

/** Shuts the inspector. */
export function closeInspector(state: LessonState): LessonState {
  return { ...state, pointedAt: null, pinned: null, pointedTerm: null };
}

/** Points at one term of the inspected neuron's sum, or at none. */
export function pointAtTerm(state: LessonState, term: number | null): LessonState {
  return state.pointedTerm === term ? state : { ...state, pointedTerm: term };
}

/** A term belongs to one neuron's sum. */
function forgetTerm(state: LessonState, before: LessonState): LessonState {
  const isSame = isSamePlace(inspectedPlace(state), inspectedPlace(before));
  return isSame || state.pointedTerm === null ? state : { ...state, pointedTerm: null };
}
