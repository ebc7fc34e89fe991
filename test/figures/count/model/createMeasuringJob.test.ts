import { describe, expect, it } from 'vitest';
import { createMeasuringJob } from '../../../../src/figures/count/model/createMeasuringJob.ts';
import { evaluate } from '../../../../src/network/evaluate.ts';
import { addExamples, createExamples } from '../../../../src/network/examples.ts';
import { inputCount, lessonSizes } from '../../../../src/network/lessonShape.ts';
import type { Network } from '../../../../src/network/Network.ts';
import { takeIn } from '../../../../src/training/pictureSupply.ts';
import { createBatch, testSeed } from '../../../../src/training/syntheticSupply.ts';
import type { LabelledPictures } from '../../../../src/training/TrainingRun.ts';
import { createJobRunner } from '../../../../src/work/createJobRunner.ts';
import { randomNetwork } from '../../../network/smallCases.ts';
import { makePictures } from '../../../training/smallRuns.ts';

const network = randomNetwork(lessonSizes, 1);
const other = randomNetwork(lessonSizes, 2);

function start(maxDigits: number) {
  const reports: unknown[] = [];
  const runner = createJobRunner(
    createMeasuringJob,
    (message) => message.kind === 'answer' && message.answer && reports.push(withNumber(message)),
    () => 0,
  );
  const withNumber = ({ id, answer }: { id: number; answer: unknown }) => ({
    number: id,
    ...(answer as object),
  });
  const begin = (pictures: LabelledPictures | null) =>
    runner.take({ kind: 'begin', beginning: { pictures, count: maxDigits } });
  const ask = (id: number, of: Network) =>
    runner.take({ kind: 'question', id, question: { kind: 'accuracy', network: of } });
  const workAll = () => {
    while (runner.work());
  };
  return { reports, begin, ask, workAll };
}

describe('measuring networks', () => {
  it('measures on the pictures that it is given', () => {
    const pictures = makePictures(60, 1);
    const { examples, takeMore } = takeIn(pictures, 60);
    while (!takeMore());
    const { reports, begin, ask, workAll } = start(100);
    begin(pictures);
    ask(7, network);
    workAll();
    expect(reports).toEqual([{ number: 7, accuracy: evaluate(network, examples).accuracy, count: 60 }]);
  });

  it('measures on digits by the synthetic hand where there are no pictures', () => {
    const batch = createBatch(testSeed, 120);
    while (!batch.drawOn());
    const examples = createExamples(inputCount);
    addExamples(examples, batch.examples);
    const { reports, begin, ask, workAll } = start(120);
    begin(null);
    ask(1, network);
    workAll();
    expect(reports).toEqual([{ number: 1, accuracy: evaluate(network, examples).accuracy, count: 120 }]);
  });

  it('drops a network that another has overtaken', () => {
    const { reports, begin, ask, workAll } = start(40);
    begin(null);
    ask(1, network);
    ask(2, other);
    workAll();
    expect(reports.map((report) => (report as { number: number }).number)).toEqual([2]);
  });
});
