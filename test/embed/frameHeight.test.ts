import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Style sheets, and components that write styles themselves. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(css|tsx)$/.test(name),
);

/** Lengths that follow the height of the page's own frame. */
const frameLengths = /[\d.](?:[sld]?vh|[sld]?vb|[sld]?vmin|[sld]?vmax)\b/;

/** A limit ends at what it limits, and so does a frame that follows it. */
const limits = /max-height:[^;]*;/g;

describe('The height of an embedded page', () => {
  it('depends on no height of its frame, which follows it, but for limits', () => {
    expect(sources.length).toBeGreaterThan(50);
    const followers = sources.filter((name) =>
      frameLengths.test(readFileSync(`src/${name}`, 'utf8').replaceAll(limits, '')),
    );
    expect(followers).toEqual([]);
  });
});
