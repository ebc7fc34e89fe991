/**
 * How many augmented examples one core makes in a second of its time (so that other work on the machine
 * counts little): pictures alone, drawings alone, a stream of both, and the same out of a bank with
 * what is made anew for it (median of seven rounds, interleaved; sparse examples included):
 *
 *   npx tsx scripts/train/augmentationSpeed.ts --mnist DIR --strokes FILE
 */
import { parseArgs } from 'node:util';
import { createExamples } from '../../src/network/examples.ts';
import { inputCount } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';
import { mildDrawingStrengths } from './augmentDrawing.ts';
import { mildImageStrengths } from './augmentImage.ts';
import { createExampleBank, usualBank } from './exampleBank.ts';
import { loadTrainingData } from './loadTrainingData.ts';
import { chunkSize } from './stageSupply.ts';
import { createTrainingStream } from './trainingStream.ts';

const roundCount = 7;
const freshExamples = 10_000;

const { values } = parseArgs({ options: { mnist: { type: 'string' }, strokes: { type: 'string' } } });
if (values.mnist === undefined || values.strokes === undefined) {
  throw new Error('Needed: --mnist DIR --strokes FILE');
}
const data = await loadTrainingData({ mnist: values.mnist, strokes: values.strokes });
const examples = createExamples(inputCount, usualBank.leafExamples);
const streams = [
  { name: 'pictures', penShare: 0 },
  { name: 'drawings', penShare: 1 },
  { name: 'stream, a third drawings', penShare: 1 / 3 },
  { name: 'the same out of a bank', penShare: 1 / 3, bank: usualBank },
].map(({ name, penShare, bank }) => {
  const options = { penShare, imageStrengths: mildImageStrengths, drawingStrengths: mildDrawingStrengths };
  const random = createRandom(1);
  const fillNew = createTrainingStream(random, data, options);
  const fill = bank ? createExampleBank(random, fillNew, bank) : fillNew;
  // A whole pass of a bank, with what is made anew before it.
  const roundExamples = bank ? bank.leaves * bank.leafExamples : freshExamples;
  return { name, fill, roundExamples, rates: [] as number[] };
});
for (let round = 0; round <= roundCount; round++) {
  for (const { fill, roundExamples, rates } of streams) {
    const started = process.cpuUsage();
    for (let left = roundExamples; left > 0; left -= chunkSize) fill(examples, Math.min(left, chunkSize));
    const { user, system } = process.cpuUsage(started);
    // The first round only warms the compiler up.
    if (round > 0) rates.push((1e6 * roundExamples) / (user + system));
  }
}
for (const { name, rates } of streams) {
  const median = rates.sort((a, b) => a - b)[roundCount >> 1];
  console.log(
    `${name.padEnd(26)} ${Math.round(median).toLocaleString('en').padStart(8)} examples a CPU second`,
  );
}
