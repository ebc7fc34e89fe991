/**
 * The job of measuring one network after another on the same digits held out.
 */
import type { Examples } from '../../../network/examples.ts';
import type { Network } from '../../../network/Network.ts';
import { takeIn } from '../../../training/pictureSupply.ts';
import { createBatch, testSeed } from '../../../training/syntheticSupply.ts';
import type { LabelledPictures } from '../../../training/TrainingRun.ts';
import type { Job, JobTypes } from '../../../work/Job.ts';
import type { Task } from '../../../work/Task.ts';
import { createRepeatedAccuracy } from './repeatedAccuracy.ts';

/** Pictures that were loaded, or for null as many digits by the synthetic hand; no more than `count`. */
export interface MeasuredDigits {
  readonly pictures: LabelledPictures | null;
  readonly count: number;
}

/** What the page and the job say to each other. */
export interface MeasuringTypes extends JobTypes {
  readonly beginning: MeasuredDigits;
  readonly question: { readonly kind: 'accuracy'; readonly network: Network };
  /** The fraction 0...1 of the digits that the network reads rightly, and how many digits that was over. */
  readonly answer: { readonly accuracy: number; readonly count: number };
}

/** The examples on their way, and a function that takes in a few and says whether all are there. */
function takeDigits({ pictures, count }: MeasuredDigits): [Examples, () => boolean] {
  if (pictures) {
    const { examples, takeMore } = takeIn(pictures, count);
    return [examples, takeMore];
  }
  const batch = createBatch(testSeed, count);
  return [batch.examples, batch.drawOn];
}

/** Measures on those digits. */
export function createMeasuringJob(digits: MeasuredDigits): Job {
  const [examples, takeMore] = takeDigits(digits);
  const measure = createRepeatedAccuracy(examples);
  function* takeAll(): Task {
    while (!takeMore()) yield;
  }
  return {
    start: takeAll(),
    *answer(question) {
      const { network } = question as MeasuringTypes['question'];
      return { accuracy: yield* measure(network), count: examples.count };
    },
  };
}
