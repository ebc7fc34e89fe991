/**
 * A figure's place in the page: as high as the figure will be, so that nothing moves when it comes. It is
 * loaded when it is nearly in view, or printed, and from then on kept.
 */
import { type ComponentType, type CSSProperties, useEffect, useRef, useState } from 'react';
import { useIsOnPaper } from '../components/onPaper.ts';
import { SeenLesson } from '../components/SeenLesson.tsx';
import type { SectionId } from '../text/lesson.ts';
import { reservedHeights } from './reservedHeights.ts';

/** Loaded when it is as near to the screen as this. */
const margin = '900px 0px';

/** Whether the element has been near the screen, or on paper. */
function useWasNear() {
  const ref = useRef<HTMLDivElement>(null);
  const [wasNear, setNear] = useState(false);
  useEffect(() => {
    if (!ref.current || wasNear) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: margin },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [wasNear]);
  const isPrinted = useIsOnPaper();
  if (isPrinted && !wasNear) setNear(true);
  return [ref, wasNear || isPrinted] as const;
}

interface SectionFigureProps {
  readonly id: SectionId;
  readonly figure: ComponentType;
}

/** As high as reservedHeights.ts says for three widths of the page; the style sheet chooses. */
export function SectionFigure({ id, figure: Figure }: SectionFigureProps) {
  const [ref, wasNear] = useWasNear();
  const { widePx, middlePx, narrowPx } = reservedHeights[id];
  const style = {
    '--wide': `${widePx}px`,
    '--middle': `${middlePx}px`,
    '--narrow': `${narrowPx}px`,
  } as CSSProperties;
  return (
    <div ref={ref} className="section-figure" style={style} data-loaded={wasNear}>
      {wasNear && (
        <SeenLesson>
          <Figure />
        </SeenLesson>
      )}
    </div>
  );
}
