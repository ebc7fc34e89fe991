/**
 * A network that has seen no real digit: trained on what the synthetic hand draws, and on nothing else. All
 * chance comes from the seed.
 */
import { createSyntheticHandwriting } from '../../src/image/syntheticHandwriting.ts';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { addExample, clearExamples, createExamples, type Examples } from '../../src/network/examples.ts';
import { inputCount, lessonSizes } from '../../src/network/lessonShape.ts';
import type { Network } from '../../src/network/Network.ts';
import { createRandom, type Random } from '../../src/network/random.ts';
import { createTrainingState } from '../../src/network/TrainingState.ts';
import { createTrainer } from '../../src/network/train.ts';
import type { Stage } from './Stage.ts';
import { trainingOptions } from './trainingOptions.ts';

/** One stage; an endless stream, in which no digit comes twice. */
export const syntheticStage: Stage = {
  cost: 'softmax-cross-entropy',
  optimiser: 'adam',
  minibatchSize: 64,
  learningRate: { rate: 5e-3, cosine: { last: 1e-5, warmUp: 0.02 } },
  examples: 2.4e6,
  weightDecay: [0.03, 0, 0],
  totalVariation: 0.02,
  stream: null,
};

/** Examples drawn at a time: whole minibatches. */
const chunkSize = 1920;

/** Told after each chunk how many examples have been seen, and the network as it stands (not a copy). */
export type OnChunk = (examplesSeen: number, network: Network) => void;

/**
 * A network of the lesson's shape, drawn from the seed and trained until it has seen the stage's examples.
 */
export function trainOnSyntheticHandwriting(stage: Stage, seed: number, onChunk: OnChunk): Network {
  const random = createRandom(seed);
  const network = initialiseNetwork(lessonSizes, random);
  const state = createTrainingState(network, stage.optimiser, seed);
  const trainer = createTrainer(state, trainingOptions(stage, network, { average: null }));
  const supply = createSyntheticSupply(random);
  while (state.examplesSeen < stage.examples) {
    trainer.advance(supply(chunkSize), Math.ceil(chunkSize / stage.minibatchSize));
    onChunk(state.examplesSeen, network);
  }
  return network;
}

/** Hands over that many new examples at each call, in the same set, which is emptied before. */
export function createSyntheticSupply(random: Random): (count: number) => Examples {
  const hand = createSyntheticHandwriting(random);
  const examples = createExamples(inputCount, chunkSize);
  const image = new Float64Array(inputCount);
  return (count) => {
    clearExamples(examples);
    for (let i = 0; i < count; i++) addExample(examples, image, hand.drawPicture(image));
    return examples;
  };
}
