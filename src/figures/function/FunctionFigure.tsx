/**
 * The figure `function`: the network called as one function of the reader's digit, opened into the functions
 * that it is made of, and written as ten lines that give the same numbers.
 */

import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useCause } from '../../components/follow/useCause.ts';
import { NetworkFailure } from '../../components/networkPicture/NetworkFailure.tsx';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { CallView } from './CallView.tsx';
import { FunctionCode } from './FunctionCode.tsx';
import { FunctionFormula } from './FunctionFormula.tsx';
import { openedFunction, shutFunction } from './model/nestedFunction.ts';
import { functionTexts } from './text.ts';
import './functionFigure.css';
import { NeuronSentence } from './NeuronSentence.tsx';
import { PartPanel } from './PartPanel.tsx';
import { ZeroBet } from './ZeroBet.tsx';

const FunctionDescription = lazyPart(
  async () => (await import('./FunctionDescription.tsx')).FunctionDescription,
);

/** The figure; where fewer controls are asked for it is the call and the formula. */
export function FunctionFigure() {
  const { controls } = useLesson().parameters;
  const texts = useTexts(functionTexts);
  const hasButtons = controls !== 'none';
  const nested = useCause(() => (hasButtons ? shutFunction : openedFunction), hasButtons);
  return (
    <FigureStage figure="function" name={texts.name} description={<FunctionDescription nested={nested} />}>
      <div className="split function-figure">
        <CallView />
        <div className="stack split-words">
          <NetworkFailure />
          <p className="lead">{texts.lead}</p>
          <NeuronSentence />
        </div>
        <div className="stack ruled whole">
          <FunctionFormula nested={nested} />
          <PartPanel nested={nested} />
        </div>
        {controls === 'full' && (
          <div className="bet-row">
            <ZeroBet />
          </div>
        )}
        {hasButtons && <FunctionCode />}
        <p className="quiet whole">{texts.footnote}</p>
      </div>
    </FigureStage>
  );
}
