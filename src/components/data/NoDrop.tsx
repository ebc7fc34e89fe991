/**
 * What is said where files are held over a place that takes none; below the pointer, where one looks.
 */
import { useEffect, useState } from 'react';
import { dataTexts } from '../../text/data.ts';
import { holdsFiles } from '../holdsFiles.ts';
import { useLesson, useTexts } from '../LessonContext.ts';
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

/** How far from the top of the window files are held that nothing there takes; null for none. */
function useHeldFiles() {
  const [heightPx, setHeightPx] = useState<number | null>(null);
  useEffect(() => {
    const isStill = createStillness();
    const hold = (event: DragEvent) => {
      const { dataTransfer, clientY } = event;
      const isRefused = dataTransfer?.dropEffect === 'none' && holdsFiles(dataTransfer);
      if (isStill(event) && isRefused) setHeightPx((before) => before ?? clientY);
    };
    const forget = () => setHeightPx(null);
    window.addEventListener('dragover', hold);
    // One goes on with something else, or the files have found their place.
    for (const name of ['pointerdown', 'drop'] as const) window.addEventListener(name, forget);
    return () => {
      window.removeEventListener('dragover', hold);
      for (const name of ['pointerdown', 'drop'] as const) window.removeEventListener(name, forget);
    };
  }, []);
  return [heightPx, () => setHeightPx(null)] as const;
}

/** An alert over the page, until it is closed or one goes on. */
export function NoDrop() {
  const { page } = useLesson().messages;
  const texts = useTexts(dataTexts);
  const [heightPx, close] = useHeldFiles();
  if (heightPx === null) return null;
  return (
    <div
      className="no-drop"
      role="alert"
      style={{ insetBlockStart: `clamp(8px, ${heightPx + 28}px, 100vh - 9rem)` }}
    >
      <p>{texts.noDrop}</p>
      <button type="button" onClick={close}>
        {page.close}
      </button>
    </div>
  );
}
