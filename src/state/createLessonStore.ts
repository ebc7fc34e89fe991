/**
 * The one store of a lesson. React, the draw loop and the embed API read it; commands write it:
 * store.setState((state) => command(state, ...)).
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { initialLessonState, type LessonState } from './LessonState.ts';

export type LessonStore = StoreApi<LessonState>;

/** A new lesson, independent of every other one. */
export function createLessonStore(initial: Partial<LessonState> = {}): LessonStore {
  return createStore<LessonState>(() => ({ ...initialLessonState, ...initial }));
}
