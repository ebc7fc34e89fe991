/**
 * The figure `layers`: hidden layers lie between, and two of 16 is an arbitrary choice. Any other can be
 * chosen, counted, and trained in seconds.
 */

import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { RunButtons } from '../../components/training/RunButtons.tsx';
import { RunCurves } from '../../components/training/RunCurves.tsx';
import {
  type SetUpRun,
  type TrainingDesk,
  useTrainingDesk,
} from '../../components/training/useTrainingDesk.ts';
import { WeightPictures } from '../../components/training/WeightPictures.tsx';
import { digitCount, inputCount } from '../../network/lessonShape.ts';
import { trainingTexts } from '../../text/training.ts';
import { defaultSetup } from '../../training/TrainingSetup.ts';
import { LayerSizes } from './LayerSizes.tsx';
import { LayersBet } from './LayersBet.tsx';
import { layersTexts } from './text.ts';
import './layersFigure.css';
import { ParameterSum } from './ParameterSum.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { ShapePicture } from './ShapePicture.tsx';
import { useOurAccuracy, useResults } from './useResults.ts';

/** Change how many and how large; count; train right there. */
export function LayersFigure() {
  const { parameters } = useLesson();
  const texts = useTexts(layersTexts);
  const desk = useTrainingDesk({ ...defaultSetup, seed: parameters.seed });
  return (
    <FigureStage figure="layers" name={texts.name}>
      <div className="layers-figure">{desk.current && <Layers desk={desk} current={desk.current} />}</div>
    </FigureStage>
  );
}

interface LayersProps {
  readonly desk: TrainingDesk;
  readonly current: SetUpRun;
}

function Layers({ desk, current: { setup, run } }: LayersProps) {
  const { controls } = useLesson().parameters;
  const texts = useTexts(layersTexts);
  const trainingWords = useTexts(trainingTexts);
  const results = useResults(run);
  const ours = useOurAccuracy();
  const { sizes } = setup;
  return (
    <>
      <header className="layers-head">
        <h2>{texts.title}</h2>
        <p>{texts.explain}</p>
      </header>
      <div className="layers-choice">
        <ParameterSum sizes={sizes} />
        {controls !== 'none' && (
          <LayerSizes
            hidden={sizes.slice(1, -1)}
            onChange={(hidden) => desk.begin({ ...setup, sizes: [inputCount, ...hidden, digitCount] })}
          />
        )}
      </div>
      <div className="layers-picture">
        <ShapePicture run={run} sizes={sizes} />
      </div>
      {controls !== 'none' && (
        <div className="layers-train">
          <RunButtons
            run={run}
            onStartAnew={() => desk.begin(setup)}
            onBack={desk.previous ? desk.goBack : undefined}
          />
        </div>
      )}
      <div className="layers-curves">
        <RunCurves run={run} dataName={trainingWords.dataName[setup.data]} cost={setup.cost} />
      </div>
      <div className="layers-weights">
        <WeightPictures key={sizes[1]} run={run} count={sizes[1]} areOutputs={sizes.length === 2} />
      </div>
      <div className="layers-results">
        <ResultsTable results={results} ours={ours} />
        {controls === 'full' && <LayersBet results={results} />}
      </div>
    </>
  );
}
