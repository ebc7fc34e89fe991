/**
 * The examples of a stage, chunk by chunk.
 */
import { createExamples, type Examples } from '../../src/network/examples.ts';
import { inputCount } from '../../src/network/lessonShape.ts';
import type { Random } from '../../src/network/random.ts';
import { examplesOfPictures } from './dataExamples.ts';
import { createExampleBank } from './exampleBank.ts';
import type { StyleLabels } from './labelling.ts';
import type { TrainingData } from './loadTrainingData.ts';
import type { Stage } from './Stage.ts';
import { createStyledStream } from './styledStream.ts';
import { labelByPlace, type TaughtAnswers, taughtChunkSize, taughtLabelsFrom } from './taughtAnswers.ts';
import { createTrainingStream } from './trainingStream.ts';

/**
 * Examples made at a time: whole minibatches of 64 and of 96, and few enough to stay in the processor's
 * cache.
 */
export const chunkSize = 1920;

/**
 * What labels mean in a stage: styles of the synthetic hand, or places of a teacher's answers if there is
 * one.
 */
export interface Meanings {
  readonly labels: StyleLabels;
  readonly answers: TaughtAnswers | null;
}

/** Hands over the examples of the next chunk: always the same pictures, or the next of an endless stream. */
export function createSupply(
  stage: Stage,
  data: TrainingData,
  random: Random,
  { labels: { labelOf }, answers }: Meanings,
): () => Examples {
  if (stage.stream === null) {
    const examples = examplesOfPictures(data.trainingPictures);
    return () => examples;
  }
  const examples = createExamples(inputCount, chunkSize);
  const stream = answers ? { ...stage.stream, strokeLabelsFrom: taughtLabelsFrom } : stage.stream;
  const fillReal = createTrainingStream(random, data, stream);
  const fillNew = stage.parts
    ? createStyledStream(random, fillReal, labelOf, stage.parts.syntheticShare)
    : fillReal;
  const fill = stage.bank ? createExampleBank(random, fillNew, stage.bank, answers?.watcher) : fillNew;
  if (answers) {
    return () => {
      fill(examples, taughtChunkSize);
      labelByPlace(examples);
      return examples;
    };
  }
  return () => {
    fill(examples, chunkSize);
    return examples;
  };
}
