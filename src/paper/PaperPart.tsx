/**
 * The places of what only paper says: empty on the screen.
 */
import { lazyPart } from '../components/faults/lazyPart.tsx';
import { useIsOnPaper } from '../components/page/onPaper.ts';

const Key = lazyPart(async () => (await import('./PaperNotes.tsx')).PaperKey, 'say nothing');
const Address = lazyPart(async () => (await import('./PaperNotes.tsx')).PaperAddress, 'say nothing');

/** Loads both ahead, as paper waits for nothing. */
export async function loadPaperParts(): Promise<void> {
  await Promise.all([Key.preload(), Address.preload()]);
}

/** How light is to be read, above what is printed. */
export function PaperHead() {
  return useIsOnPaper() && <Key />;
}

/** Where it can be opened, below; a frame has no room for it. */
export function PaperFoot() {
  return useIsOnPaper() && window.parent === window && <Address />;
}
