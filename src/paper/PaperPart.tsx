/**
 * The place of what only paper says: empty on the screen.
 */
import { lazyPart } from '../components/lazyPart.tsx';
import { useIsOnPaper } from '../components/onPaper.ts';

/** Loaded ahead, as paper waits for nothing. */
export const PaperNote = lazyPart(async () => (await import('./PaperNote.tsx')).PaperNote, 'say nothing');

/** The note, on paper. */
export function PaperPart() {
  return useIsOnPaper() && <PaperNote />;
}
