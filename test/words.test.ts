import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bannedWords, findBannedNames } from './words.ts';

const page = readFileSync('doc/words.md', 'utf8');
const banned = bannedWords(page);
const texts = import.meta.glob<string>('../src/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('doc/words.md', () => {
  it('has some sixty words, each once', () => {
    const words = [...page.matchAll(/^\| ([^|]+) \|/gm)]
      .map(([, word]) => word)
      .filter((word) => word !== 'word');
    expect(words.length).toBeGreaterThan(55);
    expect(new Set(words).size).toBe(words.length);
  });

  it('bans words that no name in src has', () => {
    expect(banned.size).toBeGreaterThan(15);
    const found = Object.entries(texts).flatMap(([path, text]) =>
      findBannedNames(path.slice(3), text, banned),
    );
    expect(found).toEqual([]);
  });

  it('is heard in new names', () => {
    const find = (text: string) => findBannedNames('src/state/a.ts', text, banned);
    expect(find('const firstSheet = 1;')).toEqual(['src/state/a.ts: firstSheet']);
    expect(find('function f({ a: told }: B) {}')).toEqual(['src/state/a.ts: told']);
    expect(find('interface A { readonly mostBytes: number }')).toEqual(['src/state/a.ts: mostBytes']);
    expect(find('const isThere = (desk: D) => desk;')).toHaveLength(2);
    expect(find('const sheeted = 1; const almost = 2;')).toEqual([]);
  });
});
