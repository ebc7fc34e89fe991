/**
 * Measures one network after another on the same digits held out, in small pieces. Knows no clock and no
 * worker.
 */
import type { Examples } from '../../../network/examples.ts';
import { takeIn } from '../../../training/pictureSupply.ts';
import { createBatch, testSeed } from '../../../training/syntheticSupply.ts';
import type { LabelledPictures } from '../../../training/TrainingRun.ts';
import type { MeasuringCommand, MeasuringReport } from './MeasuringMessages.ts';
import { createRepeatedAccuracy } from './repeatedAccuracy.ts';

/** Digits by the synthetic hand, and the most pictures that are taken: as many as MNIST has for testing. */
const measuredCount = 10_000;

/** Something that is told what to do and does it piece by piece. */
export interface Measuring {
  tell(command: MeasuringCommand): void;
  /** Does a piece; false if there was nothing to do. */
  work(): boolean;
}

/** The examples on their way, and a function that takes in a few and says whether all are there. */
function takeDigits(pictures: LabelledPictures | null, count: number): [Examples, () => boolean] {
  if (pictures) {
    const { examples, takeMore } = takeIn(pictures, count);
    return [examples, takeMore];
  }
  const batch = createBatch(testSeed, count);
  return [batch.examples, batch.drawOn];
}

/** One that has no digits yet; report is called with each result. Fewer digits than usual are for tests. */
export function createMeasuring(
  report: (report: MeasuringReport) => void,
  maxDigits = measuredCount,
): Measuring {
  let waiting: Extract<MeasuringCommand, { kind: 'measure' }> | null = null;
  let job: Generator<void, void, void> | null = null;
  let measure: ReturnType<typeof createRepeatedAccuracy> | null = null;
  let digitCount = 0;

  function* prepare(pictures: LabelledPictures | null): Generator<void, void, void> {
    const [examples, takeMore] = takeDigits(pictures, maxDigits);
    while (!takeMore()) yield;
    digitCount = examples.count;
    measure = createRepeatedAccuracy(examples);
  }

  function* answer(use: NonNullable<typeof measure>): Generator<void, void, void> {
    if (!waiting) return;
    const { number, network } = waiting;
    waiting = null;
    report({ number, accuracy: yield* use(network), count: digitCount });
  }

  return {
    tell: (command) => {
      if (command.kind === 'measure') waiting = command;
      else job = prepare(command.pictures);
    },
    work: () => {
      if (!job && waiting && measure) job = answer(measure);
      if (!job) return false;
      if (job.next().done) job = null;
      return true;
    },
  };
}
