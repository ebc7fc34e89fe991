/**
 * Prints how high each figure is in frames of 320 to 1400 px: `npm run heights [-- FIGURE...]`. Exits with 1
 * if one breaks the rule (heightRule.ts), or if what is kept for posts is not what it needs. With `--write`
 * it measures all of them in the lesson, too, and writes what is kept there and for posts.
 */
import { parseArgs } from 'node:util';
import type { KeptHeights } from '../../src/figures/keptHeights.ts';
import { type FigureId, figureIds } from '../../src/formats/linkSchema.ts';
import { servePage } from '../../test/bench/servePage.ts';
import { findKeptForNone, findWrongKept, keptPx, postPx, postWidthsPx } from '../oembed/postHeights.ts';
import { type Curve, findCliffs, inColumns, maxStep, ratioOf, stepPx } from './heightRule.ts';
import { measureHeights } from './measureHeights.ts';
import { keptWidthsPx, measureKept } from './measureKept.ts';
import { writeLessonHeights, writePostHeights } from './writeKept.ts';

/** What the lesson keeps: the first figure is there from the beginning. */
async function keptInLesson(): Promise<Map<FigureId, KeptHeights>> {
  const measured = { wide: new Map(), middle: new Map(), narrow: new Map() };
  for (const look of ['wide', 'middle', 'narrow'] as const) {
    const viewport = { width: keptWidthsPx[look], height: 900 };
    // What is narrow is a phone, whose controls are as large as fingers need them.
    const isPhone = look === 'narrow';
    const page = await site.browser.newPage({ viewport, hasTouch: isPhone, isMobile: isPhone });
    await page.addInitScript(nameFunctions);
    await page.goto(`${site.url}?motion=reduce&seed=1`);
    await page
      .locator('.lesson-section')
      .nth(figureIds.length - 1)
      .waitFor({ state: 'attached' });
    for (const [id, heightPx] of await measureKept(page))
      measured[look].set(id, Math.ceil(heightPx / roundPx) * roundPx);
    await page.close();
  }
  const { wide, middle, narrow } = measured;
  return new Map(
    figureIds.map((id) => [
      id,
      { wide: wide.get(id) ?? 0, middle: middle.get(id) ?? 0, narrow: narrow.get(id) ?? 0 },
    ]),
  );
}

/** Functions that are handed to a page call this where tsx compiles them. */
const nameFunctions = 'globalThis.__name = (named) => named;';

/** Kept heights are whole numbers of so many pixels. */
const roundPx = 5;

const stepsPx = Array.from({ length: (1400 - 320) / stepPx + 1 }, (_, index) => 320 + index * stepPx);
const widthsPx = [...new Set([...stepsPx, ...postWidthsPx])].sort((a, b) => a - b);

/** The widths at which a curve is printed: its ends, and both sides of every step that is no slope. */
function reportedOf(curve: Curve): Curve {
  const isBreak = (index: number) =>
    index > 0 && index < curve.length && Math.abs(curve[index - 1][1] / curve[index][1] - 1) > 0.06;
  return curve.filter(
    (_, index) => index === 0 || index === curve.length - 1 || isBreak(index) || isBreak(index + 1),
  );
}

function described(id: FigureId, curve: Curve): string {
  const step = maxStep(curve);
  const steps = step && `${(100 * step.growth).toFixed(0)} % at ${step.fromPx} -> ${step.toPx}`;
  const points = reportedOf(curve).map(([widthPx, heightPx]) => `${widthPx}:${heightPx}`);
  return `${id.padEnd(14)} ${ratioOf(inColumns(curve)).toFixed(2)}  largest step ${steps}\n    ${points.join(' ')}`;
}

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const unknown = asked.find((name) => !figureIds.some((id) => id === name));
if (unknown) {
  console.error(`There is no figure "${unknown}"; there are ${figureIds.join(', ')}.`);
  process.exit(1);
}
const ids = figureIds.filter((id) => values.write || asked.length === 0 || asked.includes(id));
const site = await servePage();
const page = await site.browser.newPage({ viewport: { width: 1420, height: 920 } });
await page.addInitScript(nameFunctions);
const curves = await measureHeights(page, site.url, ids, widthsPx);
console.log('width:height in px; the first number is the highest against the lowest from 560 to 820 px\n');
for (const [index, id] of ids.entries()) console.log(described(id, curves[index]));
const posts = new Map(ids.map((id, index) => [id, keptPx(curves[index])]));
console.log(`\nTo be kept for posts of ${postPx} px, in scripts/oembed/postHeights.ts:`);
for (const [id, heightPx] of posts) console.log(`  '${id}': ${heightPx},`);
if (values.write) {
  writePostHeights(posts);
  writeLessonHeights(await keptInLesson());
}
await site.close();
const faults = [
  ...ids.flatMap((id, index) => [
    ...findCliffs(id, curves[index]),
    ...(values.write ? [] : findWrongKept(id, curves[index])),
  ]),
  ...findKeptForNone(),
];
console.log(faults.length > 0 ? `\nBreaks the rule:\n${faults.join('\n')}` : '\nAll keep the rule.');
process.exitCode = faults.length > 0 ? 1 : 0;
