import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embed, embeddedParameters } from '../../src/formats/embedded.ts';
import {
  embedSnippet,
  fixedHeightKinds,
  type HostKind,
  type HostText,
  hostKinds,
  slideKinds,
} from '../../src/formats/embedSnippet.ts';
import { figurePage } from '../../src/formats/figurePage.ts';
import { type LinkParameters, parameterNames, stateNames } from '../../src/formats/linkSchema.ts';
import { readLink, readTexts } from '../../src/formats/readLink.ts';
import { shareTexts } from '../../src/text/share.ts';
import { arbitraryParameters } from './linkArbitraries.ts';

const page = 'https://host.example/courses/nn/';
const { parameters: defaults } = readTexts({});
const everything = new Set(stateNames);

function texts(kind: HostKind, parameters: LinkParameters, title = 'A figure'): HostText {
  return embedSnippet(kind, embed(parameters, { page, title, widthPx: 1200, heightPx: 612 }));
}

function snippet(kind: HostKind, parameters: LinkParameters, title?: string): string {
  return texts(kind, parameters, title).figure;
}

const characters: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#39': "'", lt: '<', gt: '>' };

/** The text that a browser reads in an attribute. */
function unescapeText(text: string): string {
  return text.replaceAll(/&([#\w]+);/g, (_, name: string) => characters[name]);
}

/** The value of an attribute as it first stands in a snippet. */
function attribute(text: string, name: string): string | null {
  const [, value] = new RegExp(`[\\s]${name}="([^"]*)"`).exec(text) ?? [];
  return value === undefined ? null : unescapeText(value);
}

/** Where a tag begins, unless Markdown is told that none does. */
const tags = /(?<!\\)<[a-z/]/g;

/** The address in a snippet of any kind. */
function addressIn(kind: HostKind, text: string): string | null {
  if (kind === 'link') return text;
  if (kind === 'myst') return /^:::\{iframe\} (\S+)$/m.exec(text)?.[1] ?? null;
  if (kind === 'jupyter') return /^IFrame\("([^"]*)"/m.exec(text)?.[1] ?? null;
  if (text.startsWith('<inklight-figure')) return attribute(text, 'href');
  return attribute(text, kind === 'slides' ? 'data-src' : 'src');
}

describe('What is taken into a course page', () => {
  const options = readLink('?theme=dark&controls=min&neuron=1.7&drawing=example:5&step=1', '').parameters;
  const state = { drawing: { example: 8 }, neuron: { layer: 2, index: 3 }, step: 2 };

  it('is the author’s options and the reader’s state, under the figure’s name', () => {
    const parameters = embeddedParameters({ figure: 'draw', options, state, included: everything });
    expect(parameters).toEqual({ ...options, ...state, figure: 'draw' });
  });

  it('leaves out of the state what is not included, whatever the page’s own address asked for', () => {
    const included = new Set(['neuron'] as const);
    const parameters = embeddedParameters({ figure: 'draw', options, state, included });
    const { drawing, step } = defaults;
    expect(parameters).toEqual({ ...options, figure: 'draw', drawing, step, neuron: state.neuron });
  });
});

describe.each(hostKinds)('The snippet of kind %s', (kind) => {
  it('holds an address that opens what was asked for, for 200 figures', () => {
    fc.assert(
      fc.property(arbitraryParameters, (parameters) => {
        const { origin, pathname, search, hash } = new URL(addressIn(kind, snippet(kind, parameters)) ?? '');
        const own = kind === 'link' && parameters.figure ? figurePage(parameters.figure) : '';
        expect(origin + pathname).toBe(page + own);
        expect(readLink(search, hash)).toEqual({ parameters, faults: [], lost: [] });
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it('keeps any title in its place, and as many lines as ever', () => {
    const hostile = [
      '"><script>alert(1)</script>',
      "'/>{{x}}",
      '\n```\n:::\n</section>',
      '[a](javascript:x)',
      '&amp;',
    ];
    const plain = snippet(kind, defaults);
    for (const title of hostile) {
      const text = snippet(kind, defaults, title);
      expect(text.split('\n')).toHaveLength(plain.split('\n').length);
      expect(text.match(tags)).toEqual(plain.match(tags));
      if (attribute(plain, 'title')) expect(attribute(text, 'title')).toBe(title.replaceAll(/\s+/g, ' '));
      expect(addressIn(kind, text)).toBe(addressIn(kind, plain));
    }
  });
});

describe('The snippet', () => {
  it('has the measured height where nothing else gives the frame one', () => {
    for (const kind of hostKinds) {
      const height = /\sheight="?(\d+)/.exec(snippet(kind, defaults).replace('height=612,', 'height="612"'));
      expect(height?.[1]).toBe(fixedHeightKinds.has(kind) ? '612' : undefined);
    }
  });

  it('has something for the whole site where the words say where that goes, and nowhere else', () => {
    for (const kind of hostKinds) {
      const { once } = shareTexts.en.hosts[kind];
      expect(texts(kind, defaults).site === null, kind).toBe(once === undefined);
    }
  });

  it('of any slide fits the figure into it', () => {
    const sizes = { slides: [960, 700], slidev: [980, 552], marp: [1280, 720] } as const;
    expect(Object.keys(sizes)).toEqual([...slideKinds]);
    for (const [kind, [widthPx, heightPx]] of Object.entries(sizes)) {
      const text = snippet(kind as HostKind, defaults);
      const [, width, height] = /<div style="width:(\d+)px; height:(\d+)px;/.exec(text) ?? [];
      expect(Number(width)).toBeLessThanOrEqual(widthPx);
      expect(Number(height)).toBeLessThanOrEqual(heightPx);
      // And fills it in one direction, unless it is smaller.
      expect(Math.max(Number(width) / widthPx, Number(height) / heightPx)).toBeGreaterThan(0.93);
    }
  });

  it('of a slide fits the figure into it as it was measured', () => {
    const text = snippet('slides', defaults);
    expect(text).toContain('<div style="width:960px; height:490px; margin:auto">');
    expect(text).toContain('width="1200" height="612" style="display:block; margin:0;');
    expect(text).toContain('transform:scale(0.8);');
  });

  it('of the element names the script beside the page, and each parameter as an attribute', () => {
    const parameters = { ...defaults, figure: 'draw', network: './n.bin?a="1"', step: 1 } as const;
    const { site, figure: text } = texts('element', parameters);
    expect(site).toBe(`<script src="${page}embed.js" defer></script>`);
    const attributes = parameterNames.map((name) => attribute(text, name)).filter((value) => value !== null);
    expect(attributes).toEqual(['draw', './n.bin?a="1"', '1']);
  });

  it('of the element leaves nothing between its tags that a template or Markdown would read', () => {
    const title = '{{ x }} {y} *a* [b](c) $d$ `e` ~~f~~';
    for (const kind of ['element', 'docusaurus', 'vitepress', 'starlight'] as const) {
      const [, between] = />([^<]*)<\/a>/.exec(snippet(kind, defaults, title)) ?? [];
      expect(between).not.toMatch(/[{}*[\]$`~]/);
      expect(between.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))).toBe(title);
    }
  });

  it('of MyST leaves nothing in the caption that Markdown would read', () => {
    const text = snippet('myst', defaults, '*a* [b](c) $d$ {e}`f` ::: # g');
    expect(text).toContain('\\*a\\* \\[b\\]\\(c\\) \\$d\\$ \\{e\\}\\`f\\` \\:\\:\\: \\# g\n:::');
  });
});
