/** The figure `learning` in words: the run as it stands, and the one weight that is nudged. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { saysOfRun, useRunFacts } from '../../components/training/runFacts.ts';
import { formatCost, formatTerm } from '../../text/numbers.ts';
import type { ParameterPlace, TrainingRun } from '../../training/TrainingRun.ts';
import { learningDescription } from './description.ts';
import { type Measured, useMeasurement } from './useMeasurement.ts';

/** Every so many places of the curve are read out. */
const placeStep = 4;

function printCurve({ value, cost, gradient, values, costs }: Measured) {
  return {
    value: formatTerm(value),
    cost: formatCost(cost),
    gradient: formatCost(gradient, { isSigned: true }),
    isRising: gradient > 0,
    points: values.flatMap((at, place) =>
      place % placeStep === 0 ? [{ value: formatTerm(at), cost: formatCost(costs[place]) }] : [],
    ),
  };
}

interface LearningDescriptionProps {
  readonly run: TrainingRun;
  readonly place: ParameterPlace;
}

/** Follows the run; the weight's curve while the run rests. */
export function LearningDescription({ run, place }: LearningDescriptionProps) {
  const facts = useRunFacts(run);
  const measured = useMeasurement(run, place);
  return (
    <FigureDescription
      texts={useTexts(learningDescription)}
      facts={(moment) => ({
        run: facts,
        says: saysOfRun(run, moment),
        curve: measured && printCurve(measured),
      })}
    />
  );
}
