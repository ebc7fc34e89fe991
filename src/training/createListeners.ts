/**
 * Tells listeners that something has changed, once before the page is next painted however often it did.
 */
import type { Clock } from '../work/JobHosts.ts';

/** No listeners yet. After they were told it calls afterwards. */
export function createListeners({ onFrame }: Pick<Clock, 'onFrame'>, afterwards: () => void) {
  const listeners = new Set<() => void>();
  let cancel: (() => void) | null = null;
  const tell = () => {
    cancel = null;
    for (const listener of [...listeners]) listener();
    afterwards();
  };
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Something has changed. */
    notify: () => {
      cancel ??= onFrame(tell);
    },
    /** Tells nobody any more. */
    end: () => {
      listeners.clear();
      cancel?.();
    },
  };
}
