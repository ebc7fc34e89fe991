import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { figureFiles, figurePages } from '../../scripts/oembed/figurePages.ts';
import { postHeightPx } from '../../scripts/oembed/postHeights.ts';
import { escapeText } from '../../src/formats/escapeText.ts';
import { figurePage, ownFigureName } from '../../src/formats/figurePage.ts';
import { figureIds, formerIds, readFigureId } from '../../src/formats/linkSchema.ts';
import { readLink } from '../../src/formats/readLink.ts';
import { staticLesson } from '../../src/lesson/staticLesson.ts';
import { lessonTexts } from '../../src/text/lesson.ts';
import { discover, readLikeWordPress } from '../hosts/readLikeWordPress.ts';

const pageNames = [...figureIds, ...Object.keys(formerIds)].map(figurePage);
const page = readFileSync('index.html', 'utf8');
const site = "https://host.example/courses/nn's&co/";
const titleOf = (html: string) => /<title>(.*)<\/title>/.exec(html)?.[1];
const descriptionOf = (html: string) => /<meta name="description" content="(.*)" \/>/.exec(html)?.[1];

/** What a build of a small page with these pages writes, by name. */
async function built(address?: string): Promise<Readonly<Record<string, string>>> {
  const root = mkdtempSync(join(tmpdir(), 'inklight-'));
  writeFileSync(join(root, 'index.html'), '<head><title>All</title></head>');
  try {
    const { output } = (await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [figurePages(address)],
      build: { write: false },
    })) as Rolldown.RolldownOutput;
    return Object.fromEntries(
      output.map((file) => [file.fileName, file.type === 'asset' ? String(file.source) : file.code]),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('the pages that figures have of their own', () => {
  const files = figureFiles(page, null);

  it('are one for each name of a figure, and nothing else without an address', () => {
    expect(Object.keys(files)).toEqual(pageNames);
    for (const html of Object.values(files)) expect(html).not.toContain('oembed');
    expect(page).not.toContain('oembed');
  });

  it('are the page of all, but for what they say of their figure', () => {
    for (const id of figureIds) {
      const html = files[figurePage(id)];
      const { question } = lessonTexts.en.sections[id];
      expect(html).toContain(`<meta name="${ownFigureName}" content="${id}" />`);
      expect(titleOf(html)).toContain(question);
      expect(descriptionOf(html)).toBe(`${question} ${descriptionOf(page)}`);
      expect(html.slice(html.indexOf('<link rel="icon"'))).toBe(page.slice(page.indexOf('<link rel="icon"')));
    }
    expect(new Set(Object.values(files).map(titleOf)).size).toBe(figureIds.length);
  });

  it('say without script a sentence of their figure and where the lesson is, and not the whole lesson', () => {
    const whole = page.replace("<!-- the lesson's text -->", () => staticLesson(lessonTexts.en, ''));
    for (const [name, html] of Object.entries(figureFiles(whole, null))) {
      const id = readFigureId(name.replace('.html', ''));
      const { question, short } = lessonTexts.en.sections[id];
      const [, text] = /<noscript>.*(<main.*<\/main>)<\/noscript>/s.exec(html) ?? [];
      expect(text).toContain(`<h1>${escapeText(question)}</h1>`);
      expect(text).toContain(`“${escapeText(short)}”`);
      expect(text).toContain(`href="index.html#${id}"`);
      expect(text.match(/<svg .*<path [^>]* d="M[\d. L]+"/s)).not.toBeNull();
      expect(text.length).toBeLessThan(2000);
      expect(html.slice(html.indexOf('</noscript>'))).toBe(whole.slice(whole.indexOf('</noscript>')));
    }
  });
});

describe('a site that is told its address', () => {
  const files = figureFiles(page, site);
  const get = (address: string) => files[address.slice(site.length).replace(/\?.*/, '')];

  it.each(figureIds)(
    'has WordPress find a frame with it at the page of %s, and as high as that needs',
    async (id) => {
      const frame = (await readLikeWordPress(`${site}${figurePage(id)}?theme=dark`, get)) ?? '';
      const source = /src="([^"]*)"/.exec(frame)?.[1].replace('&amp;', '&').replace('&#39;', "'") ?? '';
      expect(source.startsWith(site)).toBe(true);
      const { search, hash } = new URL(source);
      const { parameters, faults } = readLink(search, hash);
      expect({ figure: parameters.figure, faults }).toEqual({ figure: id, faults: [] });
      expect(frame).toContain(` width="100%" height="${postHeightPx(id)}"`);
      expect(frame).toContain(`title="${titleOf(files[figurePage(id)])?.replace(' | Inklight', '')}"`);
    },
  );

  it('says all that oEmbed asks of a rich description, in whole addresses, no wider than a post', () => {
    const description = JSON.parse(files['oembed/bias.json']);
    expect(description).toMatchObject({ version: '1.0', type: 'rich', provider_url: site, width: 650 });
    expect(description.height).toBe(postHeightPx('bias'));
    expect(description.html).toMatch(/^<div style="max-width:650px"><iframe [^<>]*><\/iframe><\/div>$/);
  });
});

describe('a build', () => {
  it('writes the pages of the figures, and with an address what is found by them', async () => {
    const pages = ['index.html', ...pageNames].sort();
    const [without, empty, withAddress] = [
      await built(),
      await built(''),
      await built('https://host.example/nn'),
    ];
    expect(Object.keys(without).sort()).toEqual(pages);
    expect(empty).toEqual(without);
    const descriptions = figureIds.map((id) => `oembed/${id}.json`);
    expect(Object.keys(withAddress).sort()).toEqual([...pages, ...descriptions].sort());
    expect(discover(withAddress['draw.html'])).toBe('https://host.example/nn/oembed/draw.json');
    // Whatever figure its query names, its head is the same.
    expect(withAddress['index.html']).toBe(without['index.html']);
  });

  it('fails with one sentence where the address is none', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        'node_modules/vite/bin/vite.js',
        'build',
        '--logLevel',
        'warn',
        '--outDir',
        join(tmpdir(), 'inklight-none'),
      ],
      { encoding: 'utf8', env: { ...process.env, INKLIGHT_ADDRESS: 'ftp://host.example/' } },
    );
    expect(status).toBe(1);
    const message = `${stdout}${stderr}`.trim().split('\n');
    expect(message.filter((line) => line.includes('INKLIGHT_ADDRESS has to be the address'))).toHaveLength(1);
    expect(message.length).toBeLessThanOrEqual(2);
  });
});
