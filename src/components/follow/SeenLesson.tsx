/**
 * A part of the page that follows the lesson only while it is on the screen. The lesson page and the page of
 * a lone figure put one around every figure: inside, useLesson().loop is a loop that rests off the screen, so
 * a figure subscribes as ever and has nothing else to do. React state and the store are not paused. A fault
 * inside, while rendering or while drawing, stays inside.
 */

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { pageTexts } from '../../text/page.ts';
import { FaultBoundary } from '../faults/FaultBoundary.tsx';
import { drawOnPaper } from '../page/onPaper.ts';
import { createSeenLoop } from './createSeenLoop.ts';
import { LessonContext, useLesson, useTexts } from './LessonContext.ts';

/** Drawn a little before it comes into view. */
const margin = '120px 0px';

interface SeenLessonProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** Counts as seen until the browser says otherwise; draws what was missed when the page is printed. */
export function SeenLesson({ className, children }: SeenLessonProps) {
  const { crash } = useTexts(pageTexts).failure;
  const ref = useRef<HTMLDivElement>(null);
  return (
    <div ref={ref} className={className}>
      <FaultBoundary sentence={crash}>
        <Followed placeRef={ref}>{children}</Followed>
      </FaultBoundary>
    </div>
  );
}

interface FollowedProps {
  /** What is on the screen or not. */
  readonly placeRef: { readonly current: HTMLDivElement | null };
  readonly children: ReactNode;
}

/** Throws, while rendering, what a drawing function threw: the boundary around it hears of nothing else. */
function Followed({ placeRef, children }: FollowedProps) {
  const lesson = useLesson();
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
  const loop = useMemo(() => createSeenLoop(lesson.loop, (error) => setFault({ error })), [lesson.loop]);
  const seenLesson = useMemo(() => ({ ...lesson, loop }), [lesson, loop]);
  useEffect(() => {
    if (!placeRef.current) return;
    loop.setSeen(true);
    const observer = new IntersectionObserver(
      (entries) => loop.setSeen(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: margin },
    );
    observer.observe(placeRef.current);
    const stopPaper = drawOnPaper(loop.drawNow);
    return () => {
      observer.disconnect();
      stopPaper();
      loop.destroy();
    };
  }, [loop, placeRef]);
  if (fault) throw fault.error;
  return <LessonContext value={seenLesson}>{children}</LessonContext>;
}
