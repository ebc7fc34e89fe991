/**
 * The figure `layers`: hidden layers lie between, and two of 16 is an arbitrary choice. Any other can be
 * chosen, counted, and trained in seconds.
 */

import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { RunButtons } from '../../components/training/RunButtons.tsx';
import { RunCurves } from '../../components/training/RunCurves.tsx';
import {
  type SetUpRun,
  type TrainingContext,
  useTrainingContext,
} from '../../components/training/useTrainingContext.ts';
import { WeightPictures } from '../../components/training/WeightPictures.tsx';
import { digitCount, inputCount } from '../../network/lessonShape.ts';
import { trainingTexts } from '../../text/training.ts';
import { defaultSetup } from '../../training/TrainingSetup.ts';
import { LayerSizes, maxNeurons } from './LayerSizes.tsx';
import { LayersBet } from './LayersBet.tsx';
import { layersTexts } from './text.ts';
import './layersFigure.css';
import { useHeadingLevel } from '../../components/stage/useHeadingLevel.ts';
import { ParameterSum } from './ParameterSum.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { ShapePicture } from './ShapePicture.tsx';
import { useOurAccuracy, useResults } from './useResults.ts';

const LayersDescription = lazyPart(async () => (await import('./LayersDescription.tsx')).LayersDescription);

/** Change how many and how large; count; train right there. */
export function LayersFigure() {
  const { parameters } = useLesson();
  const texts = useTexts(layersTexts);
  const context = useTrainingContext({ ...defaultSetup, seed: parameters.seed });
  const { current } = context;
  return (
    <FigureStage
      figure="layers"
      name={texts.name}
      description={current ? <LayersDescription run={current.run} sizes={current.setup.sizes} /> : null}
    >
      <div className="layers-figure">{current && <Layers context={context} current={current} />}</div>
    </FigureStage>
  );
}

interface LayersProps {
  readonly context: TrainingContext;
  readonly current: SetUpRun;
}

function Layers({ context, current: { setup, run } }: LayersProps) {
  const { controls } = useLesson().parameters;
  const texts = useTexts(layersTexts);
  const trainingSays = useTexts(trainingTexts);
  const level = useHeadingLevel(1);
  const results = useResults(run);
  const ours = useOurAccuracy();
  const { sizes } = setup;
  return (
    <>
      <header className="stack close layers-head" style={{ gridArea: 'head' }}>
        <h2 aria-level={level} className="beside-corner">
          {texts.title}
        </h2>
        <p className="words measure">{texts.explain}</p>
      </header>
      <div className="stack layers-choice" style={{ gridArea: 'choice' }}>
        <ParameterSum sizes={sizes} />
        {controls !== 'none' && (
          <LayerSizes
            hidden={sizes.slice(1, -1)}
            onChange={(hidden) => context.begin({ ...setup, sizes: [inputCount, ...hidden, digitCount] })}
          />
        )}
      </div>
      <div className="layers-picture" style={{ gridArea: 'picture' }}>
        <ShapePicture run={run} sizes={sizes} />
      </div>
      {controls !== 'none' && (
        <div className="layers-train" style={{ gridArea: 'train' }}>
          <RunButtons
            isWhole={false}
            run={run}
            onStartAnew={() => context.begin(setup)}
            onBack={context.previous ? context.goBack : undefined}
          />
        </div>
      )}
      <div className="layers-curves" style={{ gridArea: 'curves' }}>
        <RunCurves run={run} dataName={trainingSays.dataName[setup.data]} hasCost={false} />
      </div>
      <div className="layers-weights" style={{ gridArea: 'weights' }}>
        <WeightPictures
          key={sizes[1]}
          run={run}
          count={sizes[1]}
          maxCount={maxNeurons}
          areOutputs={sizes.length === 2}
        />
      </div>
      <div className="stack layers-results" style={{ gridArea: 'results' }}>
        <ResultsTable results={results} ours={ours} />
        {controls === 'full' && <LayersBet results={results} />}
      </div>
    </>
  );
}
