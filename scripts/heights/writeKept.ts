/** Writes measured heights into the two tables that keep them. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { KeptHeights } from '../../src/figures/keptHeights.ts';
import type { FigureId } from '../../src/formats/linkSchema.ts';

const lessonTable = 'src/figures/keptHeights.ts';
const postTable = 'scripts/oembed/postHeights.ts';

const keyOf = (id: FigureId) => (/^\w+$/.test(id) ? id : `'${id}'`);

/** Replaces what stands between the braces of a table, an entry a line. */
function writeTable(path: string, opening: RegExp, entries: readonly (readonly [FigureId, string])[]): void {
  const text = readFileSync(path, 'utf8');
  const start = opening.exec(text);
  if (!start) throw new Error(`The table was not found in ${path}.`);
  const from = start.index + start[0].length;
  const lines = entries.map(([id, value]) => `  ${keyOf(id)}: ${value},\n`);
  writeFileSync(path, `${text.slice(0, from)}\n${lines.join('')}${text.slice(text.indexOf('};', from))}`);
}

/** The heights that the lesson keeps. */
export function writeLessonHeights(kept: ReadonlyMap<FigureId, KeptHeights>): void {
  const entries = [...kept].map(
    ([id, { wide, middle, narrow }]) =>
      [id, `{ wide: ${wide}, middle: ${middle}, narrow: ${narrow} }`] as const,
  );
  writeTable(lessonTable, /export const keptHeights: [^=]*= \{/, entries);
}

/** The heights that posts keep. */
export function writePostHeights(kept: ReadonlyMap<FigureId, number>): void {
  writeTable(
    postTable,
    /const measuredPx: [^=]*= \{/,
    [...kept].map(([id, heightPx]) => [id, String(heightPx)] as const),
  );
}
