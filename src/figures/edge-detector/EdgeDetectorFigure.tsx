/**
 * The figure `edge-detector`: one neuron's 784 weights, painted by hand until it fires for what it should and
 * for nothing else.
 */
import { useState } from 'react';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useCause } from '../../components/follow/useCause.ts';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { BrushControls } from './BrushControls.tsx';
import { type Painting, startPainting } from './model/painting.ts';
import { type PuzzleId, puzzleIds } from './model/puzzlePictures.ts';
import { edgeDetectorTexts } from './text.ts';
import './edgeDetectorFigure.css';
import { InNetwork } from './InNetwork.tsx';
import { PaintCanvas } from './PaintCanvas.tsx';
import { PuzzlePanel } from './PuzzlePanel.tsx';
import { RankBet } from './RankBet.tsx';

const EdgeDetectorDescription = lazyPart(
  async () => (await import('./EdgeDetectorDescription.tsx')).EdgeDetectorDescription,
);

/** Owns the painting and which puzzle it is; the bet and the real neurons come with all controls only. */
export function EdgeDetectorFigure() {
  const { controls } = useLesson().parameters;
  const texts = useTexts(edgeDetectorTexts);
  const painting = useCause<Painting>(startPainting);
  const [puzzle, setPuzzle] = useState<PuzzleId>(puzzleIds[0]);
  return (
    <FigureStage
      figure="edge-detector"
      name={texts.name}
      description={<EdgeDetectorDescription painting={painting} puzzle={puzzle} />}
    >
      <div className="edge-figure">
        <p className="lead whole">{texts.explain}</p>
        <div className="stack edge-paint">
          <PaintCanvas painting={painting} />
          <p className="quiet edge-touch" data-screen-only="true">
            {texts.touch}
          </p>
          {controls !== 'none' && <BrushControls painting={painting} />}
        </div>
        <div className="edge-puzzle">
          <PuzzlePanel painting={painting} id={puzzle} onPuzzle={setPuzzle} />
        </div>
        {controls === 'full' && (
          <>
            <div className="ruled edge-rank">
              <RankBet painting={painting} />
            </div>
            <div className="ruled edge-network">
              <InNetwork painting={painting} />
            </div>
          </>
        )}
      </div>
    </FigureStage>
  );
}
