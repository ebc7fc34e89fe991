/**
 * Prints the page; a reader who prints by the browser's own menu gets the same.
 */
import { useState } from 'react';
import { useLesson } from '../components/follow/LessonContext.ts';
import { printWhenReady } from './usePaper.ts';

/** Says that it is busy for as long as the page still gets ready. */
export function PrintButton({ children }: { readonly children: string }) {
  const { store } = useLesson();
  const [isBusy, setBusy] = useState(false);
  const onClick = async () => {
    setBusy(true);
    await printWhenReady(store);
    setBusy(false);
  };
  return (
    <button
      type="button"
      className="print-button"
      data-screen-only="true"
      aria-disabled={isBusy}
      onClick={() => !isBusy && void onClick()}
    >
      {children}
    </button>
  );
}
