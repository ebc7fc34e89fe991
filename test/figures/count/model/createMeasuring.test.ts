import { describe, expect, it } from 'vitest';
import { createMeasuring } from '../../../../src/figures/count/model/createMeasuring.ts';
import type { MeasuringReport } from '../../../../src/figures/count/model/MeasuringMessages.ts';
import { evaluate } from '../../../../src/network/evaluate.ts';
import { addExamples, createExamples } from '../../../../src/network/examples.ts';
import { inputCount, lessonSizes } from '../../../../src/network/lessonShape.ts';
import { takeIn } from '../../../../src/training/pictureSupply.ts';
import { createBatch, testSeed } from '../../../../src/training/syntheticSupply.ts';
import { randomNetwork } from '../../../network/smallCases.ts';
import { makePictures } from '../../../training/smallRuns.ts';

const network = randomNetwork(lessonSizes, 1);
const other = randomNetwork(lessonSizes, 2);

function start(maxDigits: number) {
  const reports: MeasuringReport[] = [];
  const measuring = createMeasuring((report) => reports.push(report), maxDigits);
  const workAll = () => {
    while (measuring.work());
  };
  return { reports, measuring, workAll };
}

describe('measuring networks', () => {
  it('measures on the pictures that it is given', () => {
    const pictures = makePictures(60, 1);
    const { examples, takeMore } = takeIn(pictures, 60);
    while (!takeMore());
    const { reports, measuring, workAll } = start(100);
    measuring.tell({ kind: 'digits', pictures });
    measuring.tell({ kind: 'measure', number: 7, network });
    workAll();
    expect(reports).toEqual([{ number: 7, accuracy: evaluate(network, examples).accuracy, count: 60 }]);
  });

  it('measures on digits by the synthetic hand where there are no pictures', () => {
    const batch = createBatch(testSeed, 120);
    while (!batch.drawOn());
    const examples = createExamples(inputCount);
    addExamples(examples, batch.examples);
    const { reports, measuring, workAll } = start(120);
    measuring.tell({ kind: 'measure', number: 1, network });
    measuring.tell({ kind: 'digits', pictures: null });
    workAll();
    expect(reports).toEqual([{ number: 1, accuracy: evaluate(network, examples).accuracy, count: 120 }]);
  });

  it('drops a network that another has overtaken', () => {
    const { reports, measuring, workAll } = start(40);
    measuring.tell({ kind: 'digits', pictures: null });
    measuring.tell({ kind: 'measure', number: 1, network });
    measuring.tell({ kind: 'measure', number: 2, network: other });
    workAll();
    expect(reports.map(({ number }) => number)).toEqual([2]);
  });
});
