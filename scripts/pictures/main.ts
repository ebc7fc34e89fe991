/**
 * Pictures of all figures before and after: `npm run pictures -- --before COMMIT [FIGURE...]` builds that
 * commit beside what stands here, takes pictures of both at 320, 390, 900 and 1280 px, light and dark, at
 * rest, after a bet and with a neuron kept open, prints where they differ and writes a page that shows it.
 * Exits with 1 if any do.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { servePage } from '../../test/bench/servePage.ts';
import { runMain } from '../runMain.ts';
import { buildCommit, findCommit } from './buildCommit.ts';
import { comparePictures } from './comparePictures.ts';
import { takePictures } from './takePictures.ts';
import { nameOf, states, type View, viewsOf } from './views.ts';
import { type Changed, describeDifference, writeReport } from './writeReport.ts';

const root = process.cwd();
/** In a folder that git ignores and that outlasts `npm ci`. */
const folder = join(root, '.cache/pictures');

/** What was found of all views. */
interface Found {
  readonly changed: readonly Changed[];
  /** States that exist before or now alone, as a bet that is new. */
  readonly onlyOne: readonly string[];
  readonly count: number;
}

type Site = Awaited<ReturnType<typeof servePage>>;

/** Takes both pictures of each state of each view, and compares them. */
async function compareAll(before: Site, after: Site, views: readonly View[]): Promise<Found> {
  const changed: Changed[] = [];
  const onlyOne: string[] = [];
  let count = 0;
  for (const view of views) {
    const [was, is] = await Promise.all(
      [before, after].map(({ browser, url }) => takePictures(browser, url, view)),
    );
    for (const [index, state] of states.entries()) {
      const name = nameOf(view, state);
      const [from, to] = [was[index], is[index]];
      if (from || to) count++;
      const difference = from && to && comparePictures(from, to);
      if (from && to && difference) {
        changed.push({ name, before: from, after: to, difference });
        console.log(`${name}: ${describeDifference(difference)}`);
      } else if ((from === null) !== (to === null)) {
        onlyOne.push(name);
        console.log(`${name}: only ${from ? 'before' : 'now'}`);
      }
    }
  }
  return { changed, onlyOne, count };
}

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { before: { type: 'string' } },
  });
  if (!values.before) throw new Error('Say which commit to look at: npm run pictures -- --before COMMIT');
  const unknown = positionals.find((name) => !figureIds.some((id) => id === name));
  if (unknown) throw new Error(`There is no figure "${unknown}"; there are ${figureIds.join(', ')}.`);
  const commit = findCommit(root, values.before);
  console.log(`Building ${commit.slice(0, 10)} ...`);
  const [before, after] = [
    await servePage(buildCommit(root, commit, join(folder, 'before'))),
    await servePage('dist'),
  ];
  const views = viewsOf(figureIds.filter((id) => positionals.length === 0 || positionals.includes(id)));
  const { changed, onlyOne, count } = await compareAll(before, after, views);
  await Promise.all([before.close(), after.close()]);
  const different = changed.length + onlyOne.length;
  const title = `${commit.slice(0, 10)} and now: ${different} of ${count} pictures differ`;
  const page = changed.length > 0 ? writeReport(join(folder, 'report'), title, changed) : null;
  console.log(`\n${title}.${page ? ` To be looked at: ${page}` : ''}`);
  return different === 0;
}

await runMain(main);
