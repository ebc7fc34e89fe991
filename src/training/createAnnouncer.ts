/**
 * Tells listeners that something has changed, once before the page is next painted however often it did.
 */
import type { Surroundings } from './TrainerHost.ts';

/** Listeners, and the next frame. */
export interface Announcer {
  subscribe(listener: () => void): () => void;
  /** Something has changed. */
  announce(): void;
  /** Tells nobody any more. */
  end(): void;
}

/** An announcer without listeners. After them it calls afterwards. */
export function createAnnouncer(onFrame: Surroundings['onFrame'], afterwards: () => void): Announcer {
  const listeners = new Set<() => void>();
  let callOff: (() => void) | null = null;
  const tell = () => {
    callOff = null;
    for (const listener of [...listeners]) listener();
    afterwards();
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce: () => {
      callOff ??= onFrame(tell);
    },
    end: () => {
      listeners.clear();
      callOff?.();
    },
  };
}
