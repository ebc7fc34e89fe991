/**
 * What is measured of an element, rendered before anything is painted: at first, and whenever it is measured
 * again.
 */
import { type RefObject, useLayoutEffect, useReducer, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Observes an element until the function that it returns is called. */
export type Observe<Measured> = (element: Element, onMeasured: (measured: Measured) => void) => () => void;

/**
 * The last measurement; `unknown` before the first. Renders again at each, the same one too: it is to be
 * drawn anew then, for other pixels of the screen or for paper. `observe` must not change from one render to
 * the next.
 */
export function useMeasured<Measured>(
  ref: RefObject<Element | null>,
  observe: Observe<Measured>,
  unknown: Measured,
): Measured {
  const [store] = useState(() => createStore(() => ({ measured: unknown })));
  const [, renderNow] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => {
    if (!ref.current) return;
    const stop = observe(ref.current, (measured) => store.setState({ measured }));
    // React listens to a store only after it has painted, where a part came in a transition: what is known
    // by now would move all that stands below.
    renderNow();
    return stop;
  }, [ref, observe, store]);
  return useStore(store).measured;
}
