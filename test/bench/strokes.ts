/**
 * Real writers' strokes, drawn on the built page with the mouse as a person does, and run through the
 * library: `npm run bench:strokes -- --strokes FILE --sample 300 [--seed N]`. Prints how often page and
 * library agree, and how often each is right.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { type PenDigit, readPenStrokes } from '../../src/formats/penStrokes.ts';
import { normalise } from '../../src/image/normalise.ts';
import { forward, prediction } from '../../src/network/forward.ts';
import { createRandom } from '../../src/network/random.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { draw, readAnswer } from '../browser/page.ts';
import { servePage } from './servePage.ts';

const { values } = parseArgs({
  options: {
    strokes: { type: 'string' },
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
});
if (!values.strokes) {
  console.error(
    'Say where the pen strokes are: npm run bench:strokes -- --strokes FILE [--sample 300] [--seed 1]',
  );
  process.exit(1);
}

function sampleExamples(path: string, count: number, seed: number): PenDigit[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const all = readPenStrokes(text, penWidthCells.initial);
  const order = Uint32Array.from(all, (_, index) => index);
  createRandom(seed).shuffle(order);
  return Array.from(order.slice(0, count), (index) => all[index]);
}

async function answerOnPage(page: Page, example: PenDigit): Promise<number> {
  await page.getByRole('button', { name: 'Clear' }).click();
  await draw(page, example.drawing);
  return Number.parseInt(await readAnswer(page), 10);
}

const network = readNetwork(new Uint8Array(readFileSync('dist/networks/trained.bin')));
const answerOfLibrary = ({ drawing }: PenDigit) =>
  prediction(forward(network, normalise(drawing).image).activations.at(-1) ?? new Float64Array());

const examples = sampleExamples(values.strokes, Number(values.sample), Number(values.seed));
const site = await servePage();
const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(`${site.url}?figure=draw`);
await page.getByRole('status').filter({ hasText: 'activation' }).waitFor();
let same = 0;
let pageRight = 0;
let libraryRight = 0;
for (const [index, example] of examples.entries()) {
  const onPage = await answerOnPage(page, example);
  const inLibrary = answerOfLibrary(example);
  same += Number(onPage === inLibrary);
  pageRight += Number(onPage === example.label);
  libraryRight += Number(inLibrary === example.label);
  if ((index + 1) % 50 === 0) console.log(`${index + 1} of ${examples.length} drawn`);
}
await site.close();
const percent = (count: number) => `${((100 * count) / examples.length).toFixed(1)} %`;
console.log(`npm run bench:strokes -- --strokes FILE --sample ${examples.length} --seed ${values.seed}`);
console.log(`page and library give the same answer on ${same} of ${examples.length}`);
console.log(`right: page ${percent(pageRight)}, library ${percent(libraryRight)}`);
