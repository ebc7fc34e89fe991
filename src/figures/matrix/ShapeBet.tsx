/**
 * What shape does the last matrix have? A bet, graded by the network's own sizes, and the way to that
 * matrix.
 */
import { useState } from 'react';
import { Question } from '../../components/answer/Question.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { lessonSizes } from '../../network/lessonShape.ts';
import type { ShownLayer } from './shownMatrix.ts';
import { matrixTexts, type Shape } from './text.ts';

const askedLayer = lessonSizes.length - 1;

/** The shapes to choose from, the right one among them. */
function shapesToChoose(sizes: readonly number[]): readonly Shape[] {
  const [before, after] = [sizes[askedLayer - 1], sizes[askedLayer]];
  return [
    { rows: before, columns: after },
    { rows: before, columns: before },
    { rows: after, columns: before },
    { rows: before * after, columns: 1 },
  ];
}

/** The right one, of a network of the lesson's sizes. */
const lessonShape: Shape = { rows: lessonSizes[askedLayer], columns: lessonSizes[askedLayer - 1] };

/** What a page around it, and a link, calls a choice. */
const keyOf = ({ rows, columns }: Shape) => `${rows}x${columns}`;

/** Answered, it offers to show the last matrix: another layer has a picture of another height. */
export function ShapeBet({ shown }: { readonly shown: Cause<ShownLayer> }) {
  const { loop } = useLesson();
  const texts = useTexts(matrixTexts);
  const [made, setMade] = useState<{ readonly chosen: string; readonly right: Shape } | null>(null);
  const choose = (chosen: string) => {
    const layer = loop.moment.network?.layers[askedLayer - 1];
    if (!layer) return;
    setMade({ chosen, right: { rows: layer.neuronCount, columns: layer.inputCount } });
  };
  const isShown = useCauseState(shown, ({ layer }) => layer === askedLayer);
  const shapes = shapesToChoose(lessonSizes);
  const verdictOf = (chosen: string, shape: Shape) =>
    texts.verdict({ chosen: shapes.find((each) => keyOf(each) === chosen), shape });
  const isRight = made && made.chosen === keyOf(made.right);
  return (
    <Question
      question={texts.question({ layer: askedLayer })}
      choices={shapes.map((shape) => ({
        key: keyOf(shape),
        label: texts.shape(shape),
      }))}
      chosen={made?.chosen ?? null}
      isRight={isRight}
      verdict={made ? verdictOf(made.chosen, made.right) : ''}
      verdicts={shapes.map((shape) => verdictOf(keyOf(shape), lessonShape))}
      onChoose={choose}
      hasControls={made !== null && !isShown}
    >
      <button type="button" onClick={() => shown.setState({ layer: askedLayer })}>
        {texts.showAsked}
      </button>
    </Question>
  );
}
