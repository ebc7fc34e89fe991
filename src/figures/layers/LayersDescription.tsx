/** The figure `layers` in words, with the numbers of a moment. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { saysOfRun, useRunFacts } from '../../components/training/runFacts.ts';
import { parameterCount } from '../../network/createNetwork.ts';
import { formatCount } from '../../text/numbers.ts';
import type { TrainingRun } from '../../training/TrainingRun.ts';
import { layersDescription } from './description.ts';

interface LayersDescriptionProps {
  readonly run: TrainingRun;
  readonly sizes: readonly number[];
}

/** Follows the shape and how it trains. */
export function LayersDescription({ run, sizes }: LayersDescriptionProps) {
  const facts = useRunFacts(run);
  return (
    <FigureDescription
      texts={useTexts(layersDescription)}
      facts={(moment) => ({
        sizes,
        parameters: formatCount(parameterCount(sizes)),
        run: facts,
        says: saysOfRun(run, moment),
      })}
    />
  );
}
