/**
 * A function that stays the same from render to render, and does what the one of the latest render does. For
 * handlers only: never call it while rendering.
 */
import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function at every render; it calls the handle of the latest one. */
export function useStable<Arguments extends readonly unknown[]>(
  handle: (...args: Arguments) => void,
): (...args: Arguments) => void {
  const latest = useRef(handle);
  useLayoutEffect(() => {
    latest.current = handle;
  });
  return useCallback((...args) => latest.current(...args), []);
}
