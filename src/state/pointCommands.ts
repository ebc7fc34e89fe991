import type { LessonState, Pointing } from './LessonState.ts';
import { isSamePlace, type NeuronPlace } from './NeuronPlace.ts';

/** The neuron whose inspector is open; null while it is shut. */
export function inspectedPlace({ pointing: { pinned, pointedAt } }: LessonState): NeuronPlace | null {
  return pinned ?? pointedAt;
}

/** Points otherwise than before. A term belongs to one neuron's sum: it is forgotten with the neuron. */
function point(state: LessonState, change: Partial<Pointing>): LessonState {
  const pointed = { ...state, pointing: { ...state.pointing, ...change } };
  const isSame = isSamePlace(inspectedPlace(pointed), inspectedPlace(state));
  return isSame ? pointed : { ...pointed, pointing: { ...pointed.pointing, term: null } };
}

/** Points at a neuron, or at none. */
export function pointAt(state: LessonState, place: NeuronPlace | null): LessonState {
  return isSamePlace(state.pointing.pointedAt, place) ? state : point(state, { pointedAt: place });
}

/** Pins a neuron; the one that is pinned already is let go. */
export function togglePin(state: LessonState, place: NeuronPlace): LessonState {
  return point(state, { pinned: isSamePlace(state.pointing.pinned, place) ? null : place });
}

/** Pins a neuron, or none; no term of it is pointed at. */
export function pin(state: LessonState, pinned: NeuronPlace | null): LessonState {
  return { ...state, pointing: { ...state.pointing, pinned, term: null } };
}

/** Walks to a neuron by keys: a pin goes along, so that what is walked to is what is inspected. */
export function walkTo(state: LessonState, place: NeuronPlace): LessonState {
  return point(state, { pointedAt: place, pinned: state.pointing.pinned && place });
}

/** Shuts the inspector. */
export function closeInspector(state: LessonState): LessonState {
  return { ...state, pointing: { pointedAt: null, pinned: null, term: null } };
}

/** Points at one term of the inspected neuron's sum, or at none. */
export function pointAtTerm(state: LessonState, term: number | null): LessonState {
  return state.pointing.term === term ? state : { ...state, pointing: { ...state.pointing, term } };
}
