/**
 * Which dialog of a place is open. Opened again it is made anew: that is how one asks again for a dialog
 * whose file failed to load.
 */
import { useState } from 'react';

/** What is open, or null, with the count that is its key; the function that opens, the one that closes. */
export function useOpened<What extends string>() {
  const [opened, setOpened] = useState<{ readonly what: What; readonly times: number } | null>(null);
  const open = (what: What) => setOpened((before) => ({ what, times: (before?.times ?? 0) + 1 }));
  const close = () => setOpened(null);
  return [opened, open, close] as const;
}
