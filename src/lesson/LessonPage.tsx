/**
 * The lesson: the first figure, on which one draws before one reads, and below it all the rest, which is
 * loaded once that figure is whole. What comes later stands below what is there, so nothing on the screen
 * moves when it comes.
 */
import { type ComponentType, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { useLesson } from '../components/LessonContext.ts';
import { lazyPart } from '../components/lazyPart.tsx';
import { SeenLesson } from '../components/SeenLesson.tsx';
import { DrawFigure } from '../figures/draw/DrawFigure.tsx';
import type { FigureId } from '../formats/linkSchema.ts';
import './lessonPage.css';

const LessonBody = lazyPart(async () => (await import('./LessonBody.tsx')).LessonBody);

/** Whether the pad of the first figure, or its network, is on the screen. */
function useIsPadSeen() {
  const ref = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(true);
  useEffect(() => {
    const seen = new Set<Element>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      setSeen(seen.size > 0);
    });
    for (const part of ref.current?.querySelectorAll('.pad, .draw-network') ?? []) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return [ref, isSeen] as const;
}

/** The whole page, with the figures that it may use. */
export function LessonPage({
  figures,
}: {
  readonly figures: Readonly<Partial<Record<FigureId, ComponentType>>>;
}) {
  const { page } = useLesson().messages;
  const [isTextDue, setTextDue] = useState(false);
  const onWhole = useCallback(() => startTransition(() => setTextDue(true)), []);
  const [drawRef, isPadSeen] = useIsPadSeen();
  return (
    <div className="lesson">
      <header className="lesson-header">
        <p className="wordmark" translate="no">
          Inklight
        </p>
        <h1>{page.headline}</h1>
      </header>
      <main>
        <div id="draw" ref={drawRef}>
          <SeenLesson>
            <DrawFigure onWhole={onWhole} />
          </SeenLesson>
        </div>
        {isTextDue && <LessonBody figures={figures} isPadSeen={isPadSeen} />}
      </main>
    </div>
  );
}
