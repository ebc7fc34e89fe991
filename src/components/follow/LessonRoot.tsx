/**
 * Where a lesson stands in a page: hands it to everything inside, and plays what plays, whichever figures
 * there are.
 */
import type { ReactNode } from 'react';
import { pageTexts } from '../../text/page.ts';
import { FaultBoundary } from '../faults/FaultBoundary.tsx';
import { FileGuard } from '../faults/FileGuard.tsx';
import { LinkNotice } from '../faults/LinkNotice.tsx';
import { type Lesson, LessonContext } from './LessonContext.ts';
import { usePlayback } from './usePlayback.ts';

function Playback() {
  usePlayback();
  return null;
}

/** Two of them on one page do not know of each other. */
export function LessonRoot({ lesson, children }: { readonly lesson: Lesson; readonly children: ReactNode }) {
  return (
    <LessonContext value={lesson}>
      <FaultBoundary sentence={lesson.language.textsOf(pageTexts).failure.page}>
        <Playback />
        <LinkNotice />
        <FileGuard />
        {children}
      </FaultBoundary>
    </LessonContext>
  );
}
