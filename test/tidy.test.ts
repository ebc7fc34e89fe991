/**
 * Nothing lies about in the project's own texts: no marker of a conflict, no comment wider than code may be,
 * no path in a document that leads nowhere.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Folders that are not ours, or made by tools. */
const foreign = /^(node_modules|dist|lib|coverage|test-results|playwright-report|\.git|\.cache)$/;
const binary = /\.(bin|png|jpe?g|webp|woff2?|gz|ico)$/;

/** All texts of the project, by their paths. */
function texts(folder = '.'): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !foreign.test(name) && !binary.test(name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? texts(path) : [path];
    });
}

/** The lines of a text that are so, as "path:line". */
const linesOf = (path: string, matches: (line: string) => boolean) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (matches(line) ? [`${path}:${index + 1}`] : []));

const isMarker = (line: string) => /^(<{7}|>{7}|\|{7})( |$)/.test(line);
const maxWidth = 110;
const isWideComment = (line: string) => /^\s*(\/\/|\/?\*)/.test(line) && [...line].length > maxWidth;

/** Paths of files in code font, but for those that stand for many: with ID, NAME or * in them. */
const pathsIn = (page: string) =>
  [...page.matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.(?:ts|tsx|mjs|py|yml|json|jpg))`/g)]
    .map(([, path]) => path)
    .filter((path) => !/ID|NAME/.test(path));

/** Paths begin at the top, or in `src`. */
const isPresent = (path: string) => existsSync(path) || existsSync(`src/${path}`);

describe('the project’s texts', () => {
  it('are seen by these tests', () => {
    expect(texts()).toEqual(
      expect.arrayContaining(['README.md', 'doc/model.md', '.ci/run', 'src/text/page.ts']),
    );
  });

  it('hold no marker of a conflict', () => {
    expect(isMarker('<<<<<<< HEAD')).toBe(true);
    expect(texts().flatMap((path) => linesOf(path, isMarker))).toEqual([]);
  });

  it('have comments no wider than code', () => {
    const code = texts().filter((path) => /\.(tsx?|mjs|css)$/.test(path));
    expect(code.flatMap((path) => linesOf(path, isWideComment))).toEqual([]);
  });

  it('name no file that is not there', () => {
    const pages = ['CONTRIBUTING.md', 'README.md', 'doc/model.md', 'doc/training.md'];
    const paths = pages.flatMap((page) => pathsIn(readFileSync(page, 'utf8')).map((path) => [page, path]));
    expect(paths.length).toBeGreaterThan(80);
    expect(paths.filter(([, path]) => !isPresent(path))).toEqual([]);
  });
});
