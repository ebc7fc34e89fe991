/** Which browser tests show which criterion: by the tags of the tests, such as `@wcag-2.4.7`. */
import { readdirSync, readFileSync } from 'node:fs';

/** A test by its file and its title. */
export interface TaggedTest {
  readonly file: string;
  readonly title: string;
}

const folder = 'test/browser';
const declared = /\btest\(\s*'((?:[^'\\]|\\.)*)',\s*\{\s*tag: \[([^\]]*)\]/g;

/** The tests of each criterion, by its number. */
export function readTags(): ReadonlyMap<string, readonly TaggedTest[]> {
  const tests = new Map<string, TaggedTest[]>();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.spec.ts'))
    .sort()) {
    for (const [, title, tags] of readFileSync(`${folder}/${name}`, 'utf8').matchAll(declared))
      for (const [, num] of tags.matchAll(/@wcag-([\d.]+)/g))
        tests.set(num, [...(tests.get(num) ?? []), { file: `${folder}/${name}`, title }]);
  }
  return tests;
}
