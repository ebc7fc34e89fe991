/**
 * Everything that is said of a network in numbers: how often it is right, how often its outputs look like an
 * answer, how rough its weight pictures are and whether its pre-activations are small enough to follow on a
 * slider.
 */
import { evaluate } from '../../src/network/evaluate.ts';
import { type Examples, viewExample } from '../../src/network/examples.ts';
import { createForwardPass, forwardLit } from '../../src/network/forward.ts';
import { createLitCells } from '../../src/network/LitCells.ts';
import { imageSide } from '../../src/network/lessonShape.ts';
import type { Network } from '../../src/network/Network.ts';
import { roughness } from '../../src/network/totalVariation.ts';
import { examplesOfDigits, examplesOfPictures } from './dataExamples.ts';
import { accuracyByDigit, type ConfusionTable, confusionTable, type GroupAccuracy } from './groupAccuracy.ts';
import type { TrainingData } from './loadTrainingData.ts';

/** How a network does on one set. Shares are in 0...1. */
export interface SetMeasurement {
  readonly count: number;
  readonly accuracy: number;
  /** Fraction with exactly one output above 0.5, the right one or not. */
  readonly exactlyOne: number;
  /** Fraction of hidden pre-activations within smallPreActivation of 0. */
  readonly smallHidden: number;
  /** For each digit 0...9. */
  readonly byDigit: readonly GroupAccuracy[];
  readonly confusion: ConfusionTable;
}

/** The sets that a network is chosen by. */
export interface ValidationSets {
  readonly pictures: Examples;
  readonly digits: Examples;
  /** UNIPEN's; null without that file. */
  readonly hands: Examples | null;
}

/** Measured on the sets that networks are chosen by. */
export interface ValidationMeasurements {
  readonly mnistValidation: SetMeasurement;
  readonly validationWriters: SetMeasurement;
}

/** The same, and measured on the sets that nothing is chosen by: what a report says. */
export interface Measurements extends ValidationMeasurements {
  readonly mnistTest: SetMeasurement;
  readonly heldOutWriters: SetMeasurement;
  /** Of the first layer: sum |difference to neighbours| / sum |w|. */
  readonly roughness: number;
}

/** Up to here a sigmoid still answers to a slider: it is 0.9997 there. */
const smallPreActivation = 8;

/** The data that a network is chosen by, ready to be run. */
export function validationSets(data: TrainingData): ValidationSets {
  return {
    pictures: examplesOfPictures(data.validationPictures),
    digits: examplesOfDigits(data.validationDigits),
    hands: data.unipen && examplesOfDigits(data.unipen.validation),
  };
}

/** Measures on what a network is chosen by. */
export function measureValidation(network: Network, sets: ValidationSets): ValidationMeasurements {
  return {
    mnistValidation: measureSet(network, sets.pictures),
    validationWriters: measureSet(network, sets.digits),
  };
}

/** Measures on everything, MNIST's test set and the held-out writers included: for the report alone. */
export function measureNetwork(network: Network, data: TrainingData): Measurements {
  return {
    mnistTest: measureSet(network, examplesOfPictures(data.testPictures)),
    heldOutWriters: measureSet(network, examplesOfDigits(data.heldOutDigits)),
    ...measureValidation(network, validationSets(data)),
    roughness: roughness(network.layers[0], { rows: imageSide, columns: imageSide }),
  };
}

/** Measures on one set of examples. */
export function measureSet(network: Network, examples: Examples): SetMeasurement {
  const { count, accuracy, exactlyOne, confusion } = evaluate(network, examples);
  const table = confusionTable(confusion);
  return {
    count,
    accuracy,
    exactlyOne,
    smallHidden: smallHiddenShare(network, examples),
    byDigit: accuracyByDigit(table),
    confusion: table,
  };
}

function smallHiddenShare(network: Network, examples: Examples): number {
  const pass = createForwardPass(network);
  const lit = createLitCells(0);
  const hiddenZs = pass.zs.slice(0, -1);
  let small = 0;
  let all = 0;
  for (let i = 0; i < examples.count; i++) {
    viewExample(examples, i, lit);
    forwardLit(network, lit, pass);
    for (const zs of hiddenZs) {
      for (const z of zs) small += Number(Math.abs(z) <= smallPreActivation);
      all += zs.length;
    }
  }
  return small / all;
}
