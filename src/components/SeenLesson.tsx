/**
 * A part of the page that follows the lesson only while it is on the screen. The lesson page and the page of
 * a lone figure put one around every figure: inside, useLesson().loop is a loop that rests off the screen, so
 * a figure subscribes as ever and has nothing else to do. React state and the store are not paused.
 */
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { createSeenLoop } from './createSeenLoop.ts';
import { LessonContext, useLesson } from './LessonContext.ts';

/** Drawn a little before it comes into view. */
const margin = '120px 0px';

interface SeenLessonProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** Counts as seen until the browser says otherwise; draws what was missed before the page is printed. */
export function SeenLesson({ className, children }: SeenLessonProps) {
  const lesson = useLesson();
  const ref = useRef<HTMLDivElement>(null);
  const loop = useMemo(() => createSeenLoop(lesson.loop), [lesson.loop]);
  const seenLesson = useMemo(() => ({ ...lesson, loop }), [lesson, loop]);
  useEffect(() => {
    if (!ref.current) return;
    loop.setSeen(true);
    const observer = new IntersectionObserver(
      (entries) => loop.setSeen(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: margin },
    );
    observer.observe(ref.current);
    window.addEventListener('beforeprint', loop.drawNow);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', loop.drawNow);
      loop.destroy();
    };
  }, [loop]);
  return (
    <LessonContext value={seenLesson}>
      <div ref={ref} className={className}>
        {children}
      </div>
    </LessonContext>
  );
}
