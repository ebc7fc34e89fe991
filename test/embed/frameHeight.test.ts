import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Style sheets, and components that write styles themselves. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(css|tsx)$/.test(name),
);

/** Lengths that follow the height of the page's own frame. */
const frameLengths = /[\d.](?:[sld]?vh|[sld]?vb|[sld]?vmin|[sld]?vmax)\b/;

describe('The height of an embedded page', () => {
  it('depends on no height of its frame, which follows it: but for dialogs, which lie above the page', () => {
    expect(sources.length).toBeGreaterThan(50);
    const followers = sources.filter((name) => frameLengths.test(readFileSync(`src/${name}`, 'utf8')));
    expect(followers.map((name) => name.replaceAll('\\', '/'))).toEqual(['components/pageDialog.css']);
  });
});
