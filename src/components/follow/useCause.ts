/**
 * A cause that belongs to one figure alone (how far a slider is, which bet was made): a small store beside
 * the lesson's, read by React and by drawing functions alike, so that dragging needs to render nothing.
 */
import { useLayoutEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Moment } from '../../state/Moment.ts';
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
  const [made, setMade] = useState(() => ({ basis, cause: createStore<Value>(initial) }));
  if (made.basis === basis) return made.cause;
  const remade = { basis, cause: createStore<Value>(initial) };
  setMade(remade);
  return remade.cause;
}

/** One part of a cause; renders again only when it changes. */
export function useCauseState<Value extends object, Part>(
  cause: Cause<Value>,
  select: (value: Value) => Part,
): Part {
  return useStore(cause, select);
}

/**
 * Calls draw with the lesson's moment and the cause, now and in each frame in which one of them changed,
 * until the function it returns is called.
 */
export function followCause<Value extends object>(
  loop: ReturnType<typeof useLesson>['loop'],
  cause: Cause<Value>,
  draw: (moment: Moment, value: Value) => void,
): () => void {
  let request = 0;
  const drawNow = () => {
    request = 0;
    draw(loop.moment, cause.getState());
  };
  const stopCause = cause.subscribe(() => {
    if (request === 0) request = requestAnimationFrame(drawNow);
  });
  const stopLoop = loop.subscribe((moment) => draw(moment, cause.getState()));
  return () => {
    stopCause();
    stopLoop();
    cancelAnimationFrame(request);
  };
}

/**
 * Follows the lesson and a cause as long as the component lives; draw must not change from one render to the
 * next.
 */
export function useFollowing<Value extends object>(
  cause: Cause<Value>,
  draw: (moment: Moment, value: Value) => void,
): void {
  const { loop } = useLesson();
  useLayoutEffect(() => followCause(loop, cause, draw), [loop, cause, draw]);
}
