/**
 * What is said where files are held over a place that takes none; beside the pointer, where one looks.
 */

import { useEffect, useState } from 'react';
import { dataTexts } from '../../text/data.ts';
import { pageTexts } from '../../text/page.ts';
import { holdsFiles } from '../faults/holdsFiles.ts';
import { Notice } from '../faults/Notice.tsx';
import { useTexts } from '../follow/LessonContext.ts';
import './noDrop.css';

/** Files that are held still for so long have arrived; on their way to their place they pass others. */
const stillMs = 400;

/** Tells whether what is dragged has been held still, from event to event. */
function createStillness() {
  let [x, y, since] = [Number.NaN, Number.NaN, 0];
  return ({ clientX, clientY, timeStamp }: DragEvent): boolean => {
    if (clientX !== x || clientY !== y) [x, y, since] = [clientX, clientY, timeStamp];
    return timeStamp - since > stillMs;
  };
}

/** How far what is said stands from the pointer. */
const gapPx = 28;

/** Below a pointer in the upper half of the window, above one in the lower. */
function besidePointer({ clientY }: DragEvent) {
  const { innerHeight } = window;
  return clientY < innerHeight / 2 ? { top: clientY + gapPx } : { bottom: innerHeight - clientY + gapPx };
}

/** Where to speak of files that are held where nothing takes them; null when there are none. */
function useHeldFiles() {
  const [place, setPlace] = useState<ReturnType<typeof besidePointer> | null>(null);
  useEffect(() => {
    const isStill = createStillness();
    const hold = (event: DragEvent) => {
      const { dataTransfer } = event;
      const isRefused = dataTransfer?.dropEffect === 'none' && holdsFiles(dataTransfer);
      if (isStill(event) && isRefused) setPlace((before) => before ?? besidePointer(event));
    };
    const forget = () => setPlace(null);
    window.addEventListener('dragover', hold);
    // One goes on with something else, or the files have found their place.
    for (const name of ['pointerdown', 'drop'] as const) window.addEventListener(name, forget);
    return () => {
      window.removeEventListener('dragover', hold);
      for (const name of ['pointerdown', 'drop'] as const) window.removeEventListener(name, forget);
    };
  }, []);
  return [place, () => setPlace(null)] as const;
}

/** Over all, a dialog too. Browsers without popovers show it as they show any element. */
const showPopover = (notice: HTMLElement | null) => notice?.showPopover?.();

/** An alert over the page, until it is closed, by its button or Escape, or one goes on. */
export function NoDrop() {
  const { page } = useTexts(pageTexts);
  const texts = useTexts(dataTexts);
  const [place, close] = useHeldFiles();
  if (place === null) return null;
  return (
    <Notice
      className="no-drop"
      style={place}
      popover="auto"
      ref={showPopover}
      onToggle={({ newState }) => newState === 'closed' && close()}
    >
      <p>{texts.noDrop}</p>
      <button type="button" onClick={close}>
        {page.close}
      </button>
    </Notice>
  );
}
