/**
 * A figure's place in the page: as high as the figure will be, so that nothing moves when it comes. It is
 * loaded when it is nearly in view, or printed, and from then on kept.
 */
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { SeenLesson } from '../components/follow/SeenLesson.tsx';
import { useIsOnPaper } from '../components/page/onPaper.ts';
import { keptHeights } from '../figures/keptHeights.ts';
import { register } from '../figures/register.ts';
import type { FigureId } from '../formats/linkSchema.ts';

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

/** As high as keptHeights.ts says for three widths of the page; the style sheet chooses. */
export function SectionFigure({ id }: { readonly id: FigureId }) {
  const [ref, wasNear] = useWasNear();
  const { figure: Figure } = register[id];
  const { wide, middle, narrow } = keptHeights[id];
  const style = {
    '--wide': `${wide}px`,
    '--middle': `${middle}px`,
    '--narrow': `${narrow}px`,
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
