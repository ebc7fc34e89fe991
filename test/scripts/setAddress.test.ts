import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a plain script
import { addressedEmbed, addressedPage, wholeAddress } from '../../scripts/setAddress.mjs';
import { readLink } from '../../src/formats/readLink.ts';

const oembed = JSON.parse(readFileSync('public/oembed.json', 'utf8'));
const page = readFileSync('index.html', 'utf8');
const address = 'https://host.example/courses/nn/';

function sourceOf(html: string): string {
  return /<iframe src="([^"]*)"/.exec(html)?.[1] ?? '';
}

describe('public/oembed.json', () => {
  it('has what oEmbed asks of a rich description', () => {
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich' });
    expect(oembed.width).toBeGreaterThan(0);
    expect(oembed.height).toBeGreaterThan(0);
    expect(oembed.html).toContain(`width="${oembed.width}" height="${oembed.height}"`);
  });

  it('shows a figure that there is, beside itself', () => {
    const { search, href } = new URL(sourceOf(oembed.html), address);
    expect(href.startsWith(address)).toBe(true);
    expect(readLink(search, '')).toMatchObject({ parameters: { figure: 'draw' }, faults: [] });
  });

  it('is what the page points to', () => {
    expect(page).toContain('href="./oembed.json" type="application/json+oembed"');
  });
});

describe('A site that is told its address', () => {
  it('names it whole in its page and in its description, however often it is told', () => {
    const once = addressedEmbed(oembed, address);
    expect(sourceOf(once.html)).toBe(`${address}?figure=draw`);
    expect(once.provider_url).toBe(address);
    const other = 'https://other.example/';
    expect(sourceOf(addressedEmbed(once, other).html)).toBe(`${other}?figure=draw`);
    const moved = addressedPage(addressedPage(page, address), other);
    expect(moved).toContain(`href="${other}oembed.json" type="application/json+oembed"`);
  });

  it.each(['', 'host.example', 'ftp://host.example/', 'https://host.example/?x=1'])(
    'refuses "%s"',
    (text) => {
      expect(() => wholeAddress(text)).toThrow();
    },
  );

  it('keeps what is not an address out of the attribute', () => {
    expect(wholeAddress('https://host.example/a"><script>')).toBe(
      'https://host.example/a%22%3E%3Cscript%3E/',
    );
  });
});
