/**
 * The lesson: the first figure, on which one draws before one reads, and below it all the rest, which is
 * loaded once that figure is whole. What comes later stands below what is there, so nothing on the screen
 * moves when it comes.
 */

import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { lazyPart } from '../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../components/follow/LessonContext.ts';
import { SeenLesson } from '../components/follow/SeenLesson.tsx';
import { whenIdle } from '../components/follow/whenIdle.ts';
import { loadNetwork } from '../components/networkPicture/loadNetwork.ts';
import { loadReport } from '../components/networkPicture/loadReport.ts';
import { DrawFigure } from '../figures/draw/DrawFigure.tsx';
import { register } from '../figures/register.ts';
import { shippedNetworks } from '../formats/linkValues.ts';
import { loadPaperParts, PaperFoot, PaperHead } from '../paper/PaperPart.tsx';
import { usePaper } from '../paper/usePaper.ts';
import { pageTexts } from '../text/page.ts';
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

/** Loads every figure, one after the other, and the networks that they compute with. */
async function loadForPaper(): Promise<void> {
  await loadPaperParts();
  for (const name of shippedNetworks) {
    await whenIdle();
    await Promise.all([loadNetwork(name), loadReport(name)]);
  }
  for (const { figure } of Object.values(register)) {
    await whenIdle();
    if ('preload' in figure) await figure.preload();
  }
}

/** The whole page. */
export function LessonPage() {
  const { page } = useTexts(pageTexts);
  const { keeping } = useLesson();
  const [isTextDue, setTextDue] = useState(false);
  const onWhole = useCallback(() => startTransition(() => setTextDue(true)), []);
  const [drawRef, isPadSeen] = useIsPadSeen();
  usePaper(loadForPaper);
  return (
    <div className="lesson">
      <header className="lesson-header">
        <p className="wordmark" translate="no">
          Inklight
        </p>
        <h1>{page.headline}</h1>
        {keeping?.begunWith?.drawing && (
          <p className="kept-note" data-screen-only="true">
            <span>{page.kept}</span>
            <button type="button" className="plain as-words" data-reloads="true" onClick={keeping.forget}>
              {page.forget}
            </button>
          </p>
        )}
      </header>
      <PaperHead />
      <main>
        <div id="draw" ref={drawRef}>
          <SeenLesson>
            <DrawFigure onWhole={onWhole} />
          </SeenLesson>
        </div>
        {isTextDue && <LessonBody isPadSeen={isPadSeen} />}
      </main>
      <PaperFoot />
    </div>
  );
}
