/**
 * The figure `learning`: learning is finding the right weights and biases. One button, and a random network
 * becomes one that reads the reader's hand, on their own machine, with nothing to download.
 */
import { useState } from 'react';
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
import { trainingTexts } from '../../text/training.ts';
import { askedExamples } from '../../training/askedExamples.ts';
import type { ParameterPlace } from '../../training/TrainingRun.ts';
import { defaultSetup } from '../../training/TrainingSetup.ts';
import { DataAndChoices } from './DataAndChoices.tsx';
import { HardestExamples } from './HardestExamples.tsx';
import { LearnedAnswer } from './LearnedAnswer.tsx';
import { LearningBet } from './LearningBet.tsx';
import { TryRealDigits } from './TryRealDigits.tsx';
import { learningTexts } from './text.ts';
import './learningFigure.css';
import { useHeadingLevel } from '../../components/stage/useHeadingLevel.ts';
import { LearningSentence } from './LearningSentence.tsx';
import { firstPlace, OneWeight } from './OneWeight.tsx';
import { TrainedNetwork } from './TrainedNetwork.tsx';

const LearningDescription = lazyPart(
  async () => (await import('./LearningDescription.tsx')).LearningDescription,
);

/** Train live, pause, step, rewind. */
export function LearningFigure() {
  const { parameters } = useLesson();
  const texts = useTexts(learningTexts);
  const context = useTrainingContext({ ...defaultSetup, seed: parameters.seed });
  const { current } = context;
  const [place, setPlace] = useState<ParameterPlace>(firstPlace);
  return (
    <FigureStage
      figure="learning"
      name={texts.name}
      description={current ? <LearningDescription run={current.run} place={place} /> : null}
    >
      <div className="learning-figure" data-controls={parameters.controls}>
        {current && <Learning context={context} current={current} place={place} onPlace={setPlace} />}
      </div>
    </FigureStage>
  );
}

interface LearningProps {
  readonly context: TrainingContext;
  readonly current: SetUpRun;
  /** The weight or bias that is nudged. */
  readonly place: ParameterPlace;
  readonly onPlace: (place: ParameterPlace) => void;
}

function Learning({ context, current: { setup, run, source }, place, onPlace }: LearningProps) {
  const { controls } = useLesson().parameters;
  const texts = useTexts(learningTexts);
  const words = useTexts(trainingTexts);
  const level = useHeadingLevel(1);
  const dataName = source?.kind === 'files' ? words.ownPictures : words.dataName[setup.data];
  const isFull = controls === 'full';
  return (
    <>
      <header className="stack learning-head" style={{ gridArea: 'head' }}>
        <h2 aria-level={level} className="beside-corner">
          {texts.title}
        </h2>
        <LearningSentence run={run} />
        {controls !== 'none' && (
          <RunButtons
            isWhole
            run={run}
            onStartAnew={() => context.begin(setup, { source })}
            onBack={context.previous ? context.goBack : undefined}
          />
        )}
        {isFull && <DataAndChoices context={context} setup={setup} source={source} />}
      </header>
      <div className="learning-pictures" style={{ gridArea: 'pictures' }}>
        <WeightPictures
          run={run}
          count={setup.sizes[1]}
          areOutputs={setup.sizes.length === 2}
          onPick={({ j, k }) => onPlace({ layer: 0, j, k })}
        />
      </div>
      <div className="stack learning-curves" style={{ gridArea: 'curves' }}>
        <RunCurves run={run} dataName={dataName} hasCost />
        {isFull && setup.data === 'synthetic' && <TryRealDigits run={run} setup={setup} />}
      </div>
      <div className="stack learning-answer" style={{ gridArea: 'answer' }}>
        <LearnedAnswer run={run} />
        {isFull && <LearningBet run={run} asked={askedExamples(setup)} />}
      </div>
      {isFull && (
        <>
          <div className="learning-weight" style={{ gridArea: 'weight' }}>
            <OneWeight run={run} place={place} onPlace={onPlace} />
          </div>
          <div className="learning-hardest" style={{ gridArea: 'hardest' }}>
            <HardestExamples run={run} />
          </div>
          <div className="learning-trained" style={{ gridArea: 'trained' }}>
            <TrainedNetwork
              run={run}
              onOpen={(network) => context.begin({ ...setup, hidden: 'sigmoid' }, { network, source })}
            />
          </div>
        </>
      )}
    </>
  );
}
