/**
 * A key that is held while the window or the page goes is let go where nobody sees it.
 */
import { useEffect } from 'react';

/** Calls a function each time that may have happened; it must not mind being called for nothing. */
export function useLostRelease(forget: () => void): void {
  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener('blur', forget, listening);
    document.addEventListener('visibilitychange', forget, listening);
    return () => listening.abort();
  }, [forget]);
}
