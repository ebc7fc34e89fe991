/**
 * One figure in the page of another program: as embed/LoneFigure.tsx, but for what that does to a page of its
 * own (paper, files that are dropped beside their place, the heading).
 */
import { FaultBoundary } from '../components/faults/FaultBoundary.tsx';
import { lazyPart } from '../components/faults/lazyPart.tsx';
import { useTexts } from '../components/follow/LessonContext.ts';
import { SeenLesson } from '../components/follow/SeenLesson.tsx';
import { usePlayback } from '../components/follow/usePlayback.ts';
import { register } from '../figures/register.ts';
import type { FigureId } from '../formats/linkSchema.ts';
import { pageTexts } from '../text/page.ts';
import '../embed/loneFigure.css';

const SmallPad = lazyPart(async () => (await import('../components/pad/SmallPad.tsx')).SmallPad);

/** The figure, with a pad where it has none of its own. */
export function MountedFigure({ id }: { readonly id: FigureId }) {
  const { failure } = useTexts(pageTexts);
  const { figure: Figure } = register[id];
  const hasOwnPad = id === 'draw';
  usePlayback();
  return (
    <div className="lone-figure" data-pad={hasOwnPad ? 'own' : 'small'}>
      <FaultBoundary sentence={failure.page}>
        {!hasOwnPad && (
          <div className="lone-pad">
            <SmallPad />
          </div>
        )}
        <SeenLesson className="lone-stage">
          <Figure />
        </SeenLesson>
      </FaultBoundary>
    </div>
  );
}
