/**
 * What the built page takes, in headless Chromium with software rendering: `npm run bench:page`, or only some
 * of it: `npm run bench:page -- drawing knob`. ROUNDS=3 measures each thing three times instead of seven.
 */
import { benchDrawing } from './benchDrawing.ts';
import { benchKnob } from './benchKnob.ts';
import { benchLesson } from './benchLesson.ts';
import { benchLoading } from './benchLoading.ts';
import { benchPointing } from './benchPointing.ts';
import { benchTraining } from './benchTraining.ts';
import { servePage } from './servePage.ts';
import { rounds } from './stroke.ts';

const benches = {
  drawing: benchDrawing,
  pointing: benchPointing,
  knob: benchKnob,
  lesson: benchLesson,
  training: benchTraining,
};
const asked = process.argv.slice(2);
const isAsked = (name: string) => asked.length === 0 || asked.includes(name);

const site = await servePage();
console.log(`npm run bench:page (Chromium ${site.browser.version()}, median of ${rounds})`);
for (const [name, bench] of Object.entries(benches)) {
  if (!isAsked(name)) continue;
  for (const rate of [1, 4]) await bench(site.url, site.browser, rate);
}
await site.close();
if (isAsked('loading')) await benchLoading();
