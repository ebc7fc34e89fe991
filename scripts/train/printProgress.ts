/**
 * A line on the console now and then while a network is trained, with the time left.
 */
import type { Network } from '../../src/network/Network.ts';
import type { ValidationMeasurements } from './measureNetwork.ts';
import type { Progress } from './trainNetwork.ts';

/** Milliseconds between two lines. */
const printEveryMs = 15_000;

/** A listener for trainNetwork that prints; `measure` is asked only for lines that are printed. */
export function createProgressPrinter(
  measure: (network: Network) => ValidationMeasurements,
): (progress: Progress) => void {
  const startedMs = performance.now();
  let printedMs = startedMs;
  let printedStage = 0;
  return (progress) => {
    const nowMs = performance.now();
    const { stage, stageCount, examplesSeen, examplesPlanned, report, network } = progress;
    const isLast = examplesSeen >= examplesPlanned;
    if (nowMs - printedMs < printEveryMs && !isLast && stage === printedStage) return;
    printedMs = nowMs;
    printedStage = stage;
    const perSecond = (1000 * examplesSeen) / (nowMs - startedMs);
    const secondsLeft = (examplesPlanned - examplesSeen) / perSecond;
    const { mnistValidation, validationWriters } = measure(network);
    console.log(
      [
        `stage ${stage + 1}/${stageCount}`,
        `${(examplesSeen / 1e6).toFixed(2)} of ${(examplesPlanned / 1e6).toFixed(2)} M`,
        `rate ${report.learningRate.toExponential(1)}`,
        `cost ${report.cost.toFixed(4)}`,
        `MNIST ${percent(mnistValidation.accuracy)}`,
        `pen ${percent(validationWriters.accuracy)}`,
        `one ${percent(mnistValidation.exactlyOne)}`,
        `${Math.round(perSecond / 1000)} k/s`,
        `${Math.ceil(secondsLeft)} s left`,
      ].join('   '),
    );
  };
}

/** A fraction as a percentage with two decimals. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
