/**
 * Keeps the page where it is when files, or a link, are dropped where nothing takes them: the browser would
 * leave for them, and what the reader has made would be gone.
 */
import { useEffect, useState } from 'react';
import { holdsFiles } from './holdsFiles.ts';
import { lazyPart } from './lazyPart.tsx';

const NoDrop = lazyPart(async () => (await import('../data/NoDrop.tsx')).NoDrop, 'say nothing');

/** Whether the browser would open what is dropped there in place of the page. */
function wouldLeave(data: DataTransfer, place: EventTarget | null): boolean {
  if (holdsFiles(data)) return true;
  const takesText = place instanceof Element && place.closest(':read-write');
  return data.types.includes('text/uri-list') && !takesText;
}

/** Says where files can be dropped, once some have been held over the page. */
export function FileGuard() {
  const [wereHeld, setHeld] = useState(false);
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      const { dataTransfer, target } = event;
      if (event.defaultPrevented || !dataTransfer || !wouldLeave(dataTransfer, target)) return;
      event.preventDefault();
      dataTransfer.dropEffect = 'none';
      if (holdsFiles(dataTransfer)) setHeld(true);
    };
    const names = ['dragenter', 'dragover', 'drop'] as const;
    for (const name of names) window.addEventListener(name, refuse);
    return () => {
      for (const name of names) window.removeEventListener(name, refuse);
    };
  }, []);
  return wereHeld && <NoDrop />;
}
