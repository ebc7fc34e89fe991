/**
 * The first stop of Tab in a figure that is a part of somebody's page: whoever goes through that page by keys
 * need not go through the figure.
 */

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '../components/follow/LessonContext.ts';
import { pageTexts } from '../text/page.ts';
import './skipFigure.css';

/** The figure, between the button that skips it and its end, from where Tab leaves the frame. */
export function SkipFigure({ children }: { readonly children: ReactNode }) {
  const { page } = useTexts(pageTexts);
  const end = useRef<HTMLParagraphElement>(null);
  const [isSkipped, setSkipped] = useState(false);
  useEffect(() => {
    if (isSkipped) end.current?.focus();
  }, [isSkipped]);
  if (window.parent === window) return children;
  return (
    <>
      <button type="button" className="skip-figure" data-screen-only="true" onClick={() => setSkipped(true)}>
        {page.skipFigure}
      </button>
      {children}
      {/* A stop of Tab's while it has the focus: from what is none Chromium does not leave a frame. */}
      <p
        ref={end}
        className="visually-hidden figure-end"
        tabIndex={isSkipped ? 0 : undefined}
        onBlur={() => setSkipped(false)}
      >
        {page.endOfFigure}
      </p>
    </>
  );
}
