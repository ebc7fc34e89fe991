/**
 * A modal dialog of the platform: Escape closes it, and the focus goes back to where it was. It belongs to
 * the page, not to the dark stage. Its button is no form's: a sandbox may forbid forms.
 */

import { useLayoutEffect, useRef } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import { pageTexts } from '../../text/page.ts';
import { useTexts } from '../follow/LessonContext.ts';
import './pageDialog.css';

interface PageDialogProps {
  readonly title: string;
  /** Called when the reader has closed it. */
  readonly onClose: () => void;
  readonly children: Elements;
}

/** Open as soon as it is mounted; whoever mounts it takes it away in onClose. */
export function PageDialog({ title, onClose, children }: PageDialogProps) {
  const { page } = useTexts(pageTexts);
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Taken away while it is open: the focus goes back then too.
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} className="page-dialog" aria-label={title} onClose={onClose}>
      <header className="row">
        <h2>{title}</h2>
        <button type="button" onClick={() => ref.current?.close()}>
          {page.close}
        </button>
      </header>
      {children}
    </dialog>
  );
}
