/**
 * A cause that belongs to one figure alone (how far a slider is, which bet was made): a small store beside
 * the lesson's, read by React and by drawing functions alike, so that dragging needs to render nothing. When
 * it changes, the lesson's own loop draws, with both as they are then.
 */
import { useLayoutEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useLesson } from './LessonContext.ts';

/** A cause; setState((value) => command(value)) changes it. */
export type Cause<Value extends object> = StoreApi<Value>;

/**
 * The figure's own cause, made once; and made anew when `basis` is another, which says what it begins from: a
 * page around the figure may change its mind about controls, and a figure without its bet waits for none.
 */
export function useCause<Value extends object>(
  initial: () => Value,
  basis: boolean | null = null,
): Cause<Value> {
  const { loop } = useLesson();
  const [made, setMade] = useState(() => ({ basis, cause: createStore<Value>(initial) }));
  const { cause } = made.basis === basis ? made : { cause: createStore<Value>(initial) };
  if (cause !== made.cause) setMade({ basis, cause });
  useLayoutEffect(() => cause.subscribe(loop.refresh), [cause, loop]);
  return cause;
}

/** One part of a cause; renders again only when it changes. */
export function useCauseState<Value extends object, Part>(
  cause: Cause<Value>,
  select: (value: Value) => Part,
): Part {
  return useStore(cause, select);
}
