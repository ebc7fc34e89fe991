/** `inklight/network`: the engine. Image in, activations out; it learns. No DOM, no dependency. */
export {
  type ActivationFunction,
  activationFunctionNames,
  sigmoid,
} from '../network/activationFunctions.ts';
export {
  backpropagate,
  createDeltas,
  createGradient,
  type Gradient,
  pictureGradient,
} from '../network/backpropagate.ts';
export { contributionsToNeuron, sumContributions } from '../network/contributions.ts';
export { type Cost, type CostName, type CostOptions, costNames, createCost } from '../network/costs.ts';
export {
  copyNetwork,
  createNetwork,
  initialiseNetwork,
  type NetworkOptions,
  parameterCount,
} from '../network/createNetwork.ts';
export { type Evaluation, type EvaluationOptions, evaluate } from '../network/evaluate.ts';
export {
  addExample,
  addExamples,
  createExamples,
  type Examples,
  examplesFromImages,
  readImage,
} from '../network/examples.ts';
export { createForwardPass, type ForwardPass, forward, prediction } from '../network/forward.ts';
export type { Layer, Network } from '../network/Network.ts';
export { accountForNeuron, type NeuronAccount } from '../network/neuronAccount.ts';
export { type OptimiserName, optimiserNames } from '../network/optimisers.ts';
export { createRandom, type Random } from '../network/random.ts';
export { type CosineOptions, constantRate, cosineRate, type Schedule } from '../network/schedules.ts';
export { copyTrainingState, createTrainingState, type TrainingState } from '../network/TrainingState.ts';
export { createSmoothing, type PictureSides } from '../network/totalVariation.ts';
export {
  createTrainer,
  type EpochControl,
  type Trainer,
  type TrainingOptions,
  type TrainingReport,
} from '../network/train.ts';
