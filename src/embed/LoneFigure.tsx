/**
 * A page that is one figure: what ?figure=ID shows, and what course pages embed. A figure without a pad of
 * its own gets a small one, so that there too it follows the reader's digit.
 */

import { lazyPart } from '../components/faults/lazyPart.tsx';
import { SeenLesson } from '../components/follow/SeenLesson.tsx';
import { register } from '../figures/register.ts';
import type { FigureId } from '../formats/linkSchema.ts';
import { loadPaperParts, PaperFoot, PaperHead } from '../paper/PaperPart.tsx';
import { usePaper } from '../paper/usePaper.ts';
import './loneFigure.css';
import { SkipFigure } from './SkipFigure.tsx';

const SmallPad = lazyPart(async () => (await import('../components/pad/SmallPad.tsx')).SmallPad);

/** The figure; its heading is the page's (components/stage/FigureStage.tsx). */
export function LoneFigure({ id }: { readonly id: FigureId }) {
  const { figure: Figure } = register[id];
  const hasOwnPad = id === 'draw';
  usePaper(loadPaperParts);
  return (
    <main
      className="lone-figure"
      data-pad={hasOwnPad ? 'own' : 'small'}
      data-framed={window.parent !== window}
    >
      <SkipFigure>
        <PaperHead />
        {!hasOwnPad && (
          <div className="lone-pad">
            <SmallPad />
          </div>
        )}
        <SeenLesson className="lone-stage">
          <Figure />
        </SeenLesson>
        <PaperFoot />
      </SkipFigure>
    </main>
  );
}
