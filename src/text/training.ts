/**
 * What is said about training a network live: in the figure `learning`, and wherever else one is trained.
 */

import type { ActivationFunction } from '../network/activationFunctions.ts';
import type { CostName } from '../network/costs.ts';
import type { OptimiserName } from '../network/optimisers.ts';
import type { RunTrouble } from '../training/TrainingRun.ts';
import type { DataName } from '../training/TrainingSetup.ts';

export interface TrainingMessages {
  readonly train: string;
  readonly pause: string;
  readonly step: string;
  readonly stepHint: string;
  readonly epoch: string;
  readonly epochHint: string;
  readonly startAnew: string;
  readonly back: string;
  readonly preparing: (percent: string) => string;
  readonly trouble: Readonly<Record<RunTrouble, string>>;
  readonly inPage: string;
  /** What the run has come to, in one line of pieces. */
  readonly progress: (facts: {
    readonly examples: string;
    readonly steps: string;
    readonly perSecond: string | null;
  }) => string;
  readonly data: string;
  readonly dataName: Readonly<Record<DataName, string>>;
  readonly ownPictures: string;
  readonly learningRate: string;
  readonly minibatch: string;
  readonly minibatchValue: (size: number) => string;
  readonly more: string;
  readonly optimiser: string;
  readonly optimiserName: Readonly<Record<OptimiserName, string>>;
  readonly cost: string;
  readonly costName: Readonly<Record<CostName, string>>;
  readonly weightDecay: string;
  readonly smoothness: string;
  readonly none: string;
  readonly seed: string;
  readonly hidden: string;
  readonly hiddenName: Readonly<Record<ActivationFunction, string>>;
  readonly courseRecipe: string;
  readonly ourRecipe: string;
  readonly pictures: (count: number) => string;
  readonly outputPictures: string;
  readonly accuracy: string;
  readonly costCurve: (name: string) => string;
  readonly onTraining: string;
  readonly onTest: (data: string) => string;
  readonly timeline: string;
  readonly moment: (facts: {
    readonly examples: string;
    readonly accuracy: string | null;
    readonly cost: string | null;
  }) => string;
  readonly yourDigit: string;
  readonly blank: string;
  readonly says: (digit: number, activation: string) => string;
  readonly hardest: string;
  readonly hardestHint: string;
  readonly findHardest: string;
  readonly hardestItem: (facts: {
    readonly label: number;
    readonly read: number;
    readonly activation: string;
  }) => string;
  readonly noHardest: string;
  readonly tryReal: string;
  readonly measuringReal: string;
  readonly realAccuracy: (facts: {
    readonly accuracy: string;
    readonly count: string;
    readonly examples: string;
    readonly isMnist: boolean;
  }) => string;
}

export const trainingTexts: Readonly<Record<'en', TrainingMessages>> = {
  en: {
    train: 'Train',
    pause: 'Pause',
    step: 'Step',
    stepHint: 'One step: one minibatch, one small change of every weight and bias',
    epoch: 'Epoch',
    epochHint: 'Every example once',
    startAnew: 'Start anew',
    back: 'Back to the run before',
    preparing: (percent) => `Getting the examples ready: ${percent}`,
    trouble: {
      restarted: 'Training stopped by itself; it goes on from the last kept moment.',
      moved: 'This page may not use a worker, so it trains in between your moves, more slowly.',
      'ran-away':
        'The cost grew without end and the run was taken back to the last kept moment: try a smaller learning rate.',
      'no-data': 'The pictures could not be loaded. Choose other data.',
    },
    inPage: 'trained by the page itself',
    progress: ({ examples, steps, perSecond }) =>
      `${examples} examples seen, ${steps} steps${perSecond === null ? '' : `, ${perSecond} examples a second`}`,
    data: 'Learns from',
    dataName: { synthetic: 'the synthetic hand', mnist: 'MNIST' },
    ownPictures: 'your files',
    learningRate: 'Learning rate',
    minibatch: 'Minibatch',
    minibatchValue: (size) => (size === 1 ? '1 example' : `${size} examples`),
    more: 'More choices',
    optimiser: 'Optimiser',
    optimiserName: { sgd: 'gradient descent', momentum: 'with momentum', adam: 'Adam' },
    cost: 'Cost',
    costName: {
      squared: 'squared, as in the course',
      'sigmoid-cross-entropy': 'cross-entropy of sigmoids',
      'softmax-cross-entropy': 'cross-entropy of a softmax',
      mixed: 'a mix of both cross-entropies',
    },
    weightDecay: 'Weight decay',
    smoothness: 'Smoothing',
    none: 'none',
    seed: 'Seed',
    hidden: 'Hidden layers',
    hiddenName: { sigmoid: 'sigmoid', relu: 'ReLU' },
    courseRecipe: 'As in the course',
    ourRecipe: 'Our own recipe',
    pictures: (count) =>
      count === 1
        ? 'the weights of the first layer’s neuron'
        : `the weights of the first layer’s ${count} neurons`,
    outputPictures: 'the weights of the ten outputs',
    accuracy: 'accuracy',
    costCurve: (name) => `cost: ${name}`,
    onTraining: 'on what it learns from',
    onTest: (data) => `on digits held out (${data})`,
    timeline: 'Moments of this run',
    moment: ({ examples, accuracy, cost }) =>
      accuracy === null || cost === null
        ? `after ${examples} examples`
        : `after ${examples} examples: accuracy ${accuracy}, cost ${cost}`,
    yourDigit: 'What it says of your digit',
    blank: 'draw a digit',
    says: (digit, activation) => `${digit}, activation ${activation}`,
    hardest: 'Hardest for it now',
    hardestHint: 'of the digits held out, the ones that cost it most',
    findHardest: 'Find them',
    hardestItem: ({ label, read, activation }) =>
      read === label
        ? `a ${label}, read as ${read}, ${activation}`
        : `a ${label}, taken for a ${read}, ${activation}`,
    noHardest: 'Nothing to show yet.',
    tryReal: 'Try it on real digits',
    measuringReal: 'Reading them…',
    realAccuracy: ({ accuracy, count, examples, isMnist }) =>
      `After ${examples} examples it reads ${accuracy} of ${isMnist ? `MNIST’s ${count} test digits` : `your ${count} test pictures`}. It learned from none of them.`,
  },
};
