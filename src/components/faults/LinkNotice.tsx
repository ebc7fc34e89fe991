/**
 * What is said of a link that came to harm on its way, until the reader has read it or opens another.
 */
import { pageTexts } from '../../text/page.ts';
import { useCommand, useLessonState, useTexts } from '../follow/LessonContext.ts';
import './linkNotice.css';
import { useRootMark } from '../follow/useRootMark.ts';
import { Notice } from './Notice.tsx';

/** Nothing, unless a part of the link that was opened last could not be read. */
export function LinkNotice() {
  const { page } = useTexts(pageTexts);
  const command = useCommand();
  const lost = useLessonState(({ lostOfLink }) => lostOfLink);
  useRootMark('link-notice', lost);
  if (lost === null) return null;
  return (
    <Notice className="link-notice">
      <p>{page.lostOfLink[lost]}</p>
      <button type="button" onClick={() => command((state) => ({ ...state, lostOfLink: null }))}>
        {page.close}
      </button>
    </Notice>
  );
}
