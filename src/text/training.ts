/**
 * What is said about training a network live: in the figure `learning`, and wherever else one is trained.
 */

import type { ActivationFunction } from '../network/activationFunctions.ts';
import type { CostName } from '../network/costs.ts';
import type { OptimiserName } from '../network/optimisers.ts';
import type { RunTrouble } from '../training/TrainingRun.ts';
import type { DataName } from '../training/TrainingSetup.ts';

export const trainingTexts = {
  name: 'training',
  en: {
    train: 'Train',
    pause: 'Pause',
    step: 'Step',
    stepHint: 'One step: one minibatch, one small change of every weight and bias',
    epoch: 'Epoch',
    epochHint: 'Every example once',
    startAnew: 'Start anew',
    back: 'Back to the run before',
    preparing: (percent: string) => `Getting the examples ready: ${percent}`,
    trouble: {
      restarted: 'Training stopped by itself; it goes on from the last kept moment.',
      moved: 'This page may not use a worker, so it trains in between your moves, more slowly.',
      'ran-away':
        'The cost grew without end and the run was taken back to the last kept moment: try a smaller learning rate.',
      'no-data': 'The pictures could not be loaded. Choose other data.',
    } satisfies Readonly<Record<RunTrouble, string>>,
    /** Heard while it trains, anew with each tenth. */
    trains: (percent: number) =>
      `It is learning, and reads at least ${percent}\u00a0% of the digits held out.`,
    inPage: 'trained by the page itself',
    /** What the run has come to, in one line of pieces. */
    progress: ({
      examples,
      steps,
      perSecond,
    }: {
      examples: string;
      steps: string | null;
      perSecond: string | null;
    }) =>
      `${examples} examples seen${steps === null ? '' : `, ${steps} steps`}${perSecond === null ? '' : `, ${perSecond} examples a second`}`,
    data: 'Learns from',
    dataName: { synthetic: 'the synthetic hand', mnist: 'MNIST' } satisfies Readonly<
      Record<DataName, string>
    >,
    ownPictures: 'your files',
    learningRate: 'Learning rate',
    minibatch: 'Minibatch',
    minibatchValue: (size: number) => (size === 1 ? '1 example' : `${size} examples`),
    more: 'More choices',
    optimiser: 'Optimiser',
    optimiserName: { sgd: 'gradient descent', momentum: 'with momentum', adam: 'Adam' } satisfies Readonly<
      Record<OptimiserName, string>
    >,
    cost: 'Cost',
    costName: {
      squared: 'squared, as in the course',
      'sigmoid-cross-entropy': 'cross-entropy of sigmoids',
      'softmax-cross-entropy': 'cross-entropy of a softmax',
      mixed: 'a mix of both cross-entropies',
    } satisfies Readonly<Record<CostName, string>>,
    weightDecay: 'Weight decay',
    smoothness: 'Smoothing',
    none: 'none',
    seed: 'Seed',
    hidden: 'Hidden layers',
    /** As it is called in files, unless people write it otherwise. */
    hiddenName: (name: ActivationFunction) => (name === 'relu' ? 'ReLU' : name),
    courseRecipe: 'As in the course',
    ourRecipe: 'Our own recipe',
    pictures: (count: number) =>
      count === 1
        ? 'the weights of the first layer’s neuron'
        : `the weights of the first layer’s ${count} neurons`,
    outputPictures: 'the weights of the ten outputs',
    accuracy: 'accuracy: the share that it reads correctly',
    costCurve: 'cost: how wrong its outputs are',
    onTraining: 'on what it learns from',
    onTest: (data: string) => `on digits held out (${data})`,
    timeline: 'Moments of this run',
    snapshot: ({
      examples,
      accuracy,
      cost,
    }: {
      examples: string;
      accuracy: string | null;
      cost: string | null;
    }) =>
      accuracy === null
        ? `after ${examples} examples`
        : `after ${examples} examples: accuracy ${accuracy}${cost === null ? '' : `, cost ${cost}`}`,
    yourDigit: 'What it says of your digit',
    blank: 'draw a digit',
    says: (digit: number, activation: string) => `${digit}, activation ${activation}`,
    hardest: 'Hardest for it now',
    hardestHint: 'of the digits held out, the ones that cost it most',
    findHardest: 'Find them',
    hardestItem: ({ label, read, activation }: { label: number; read: number; activation: string }) =>
      read === label
        ? `a ${label}, read as ${read}, ${activation}`
        : `a ${label}, taken for a ${read}, ${activation}`,
    noHardest: 'Nothing to show yet.',
    tryReal: 'Try it on real digits',
    measuringReal: 'Reading them…',
    realAccuracy: ({
      accuracy,
      count,
      examples,
      isMnist,
    }: {
      accuracy: string;
      count: string;
      examples: string;
      isMnist: boolean;
    }) =>
      `After ${examples} examples it reads ${accuracy} of ${isMnist ? `MNIST’s ${count} test digits` : `your ${count} test pictures`}. It learned from none of them.`,
  },
};
