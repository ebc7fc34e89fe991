/**
 * What an author pastes into a course page to show a figure there, in the language of each kind of host.
 * Titles may be anybody's: none leaves its place. doc/embedding.md says which of the hosts these were tried
 * in.
 */
import type { Embedded } from './embedded.ts';
import { escapeText } from './escapeText.ts';

/** The kinds of hosts, the most common first, and those that are much alike beside each other. */
export const hostKinds = [
  'html',
  'element',
  'wordpress',
  'lms',
  'jupyter',
  'myst',
  'quarto',
  'mkdocs',
  'docusaurus',
  'vitepress',
  'starlight',
  'jekyll',
  'hugo',
  'slides',
  'slidev',
  'marp',
  'link',
] as const;
export type HostKind = (typeof hostKinds)[number];

/** What goes into a host. */
export interface HostText {
  /** What goes into it once, however many figures it shows; null where nothing need. */
  readonly site: string | null;
  /** Where the figure goes. */
  readonly figure: string;
}

/** The kinds that show a figure on a slide. */
export const slideKinds: ReadonlySet<HostKind> = new Set(['slides', 'slidev', 'marp']);

/** The kinds whose text fixes the height of the figure; in the others the host, or the figure, sets it. */
export const fixedHeightKinds: ReadonlySet<HostKind> = new Set([
  'html',
  'wordpress',
  'lms',
  'jupyter',
  'quarto',
  'mkdocs',
  'jekyll',
  'hugo',
  ...slideKinds,
]);

const permissions = 'allow="fullscreen; clipboard-write"';

/** The attributes that every frame has. */
function named({ address, title }: Embedded, source = 'src'): string {
  return `${source}="${escapeText(address)}" title="${escapeText(title)}"`;
}

/** The height in the style too: sheets of some hosts have `iframe { height: auto }`. */
function sized({ heightPx }: Embedded): string {
  return `width="100%" height="${heightPx}" style="border:0; height:${heightPx}px"`;
}

function iframe(embedded: Embedded): string {
  return `<iframe ${named(embedded)} ${sized(embedded)} loading="lazy" ${permissions}></iframe>`;
}

/** A text with nothing in it that Markdown would take for its own. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A text between tags that neither HTML, Markdown, JSX nor a template of Vue would take for its own. */
function escapeBetweenTags(text: string): string {
  return escapeText(text).replaceAll(/[$*[\\\]_`{}~]/g, (character) => `&#${character.codePointAt(0)};`);
}

function element({ address, title, texts }: Embedded): string {
  const attributes = Object.entries(texts).map(([name, text]) => `${name}="${escapeText(text)}"`);
  const link = `<a href="${escapeText(address)}">${escapeBetweenTags(title)}</a>`;
  return `<inklight-figure ${attributes.join(' ')}>${link}</inklight-figure>`;
}

/** The element, and what loads its script once for the site. */
function withScript(site: (script: string) => string): (embedded: Embedded) => HostText {
  return (embedded) => ({ site: site(embedded.script), figure: element(embedded) });
}

function alone(figure: (embedded: Embedded) => string): (embedded: Embedded) => HostText {
  return (embedded) => ({ site: null, figure: figure(embedded) });
}

/** How large a slide is unless its author says otherwise, in pixels. */
const slidePx = {
  slides: { width: 960, height: 700 },
  slidev: { width: 980, height: 552 },
  marp: { width: 1280, height: 720 },
} as const;

/**
 * The whole figure on a slide: as wide as it was measured, and scaled to fit, since a slide neither grows nor
 * scrolls.
 */
function onSlide(embedded: Embedded, deck: keyof typeof slidePx, source: string): string {
  const { widthPx, heightPx } = embedded;
  const { width, height } = slidePx[deck];
  const fit = Math.min(1, width / widthPx, height / heightPx);
  const scale = Math.floor(1000 * fit) / 1000;
  const place = `width:${Math.ceil(widthPx * scale)}px; height:${Math.ceil(heightPx * scale)}px; margin:auto`;
  const style = `display:block; margin:0; border:0; max-width:none; max-height:none; transform:scale(${scale}); transform-origin:0 0`;
  return `<div style="${place}"><iframe ${source} width="${widthPx}" height="${heightPx}" style="${style}" ${permissions}></iframe></div>`;
}

const writers: Readonly<Record<HostKind, (embedded: Embedded) => HostText>> = {
  html: alone(iframe),
  element: withScript((script) => `<script src="${escapeText(script)}" defer></script>`),
  wordpress: alone(iframe),
  // Editors of learning platforms drop what they do not know; a paragraph keeps the frame from merging with
  // text.
  lms: alone(
    (embedded) =>
      `<p><iframe ${named(embedded)} ${sized(embedded)} ${permissions} allowfullscreen="allowfullscreen"></iframe></p>`,
  ),
  jupyter: alone(({ address, title, heightPx }) => {
    const extras = JSON.stringify(`title="${escapeText(title)}"`);
    const place = `width="100%", height=${heightPx}`;
    return `from IPython.display import IFrame\nIFrame(${JSON.stringify(address)}, ${place}, extras=[${extras}])`;
  }),
  myst: alone(({ address, title }) => `:::{iframe} ${address}\n:width: 100%\n${escapeMarkdown(title)}\n:::`),
  quarto: alone((embedded) => `\`\`\`{=html}\n${iframe(embedded)}\n\`\`\``),
  mkdocs: alone(iframe),
  docusaurus: withScript((script) => `scripts: [{ src: ${JSON.stringify(script)}, defer: true }],`),
  vitepress: withScript(
    (script) => `head: [['script', { src: ${JSON.stringify(script)}, defer: '' }]],
vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'inklight-figure' } } },`,
  ),
  starlight: withScript(
    (script) => `head: [{ tag: 'script', attrs: { src: ${JSON.stringify(script)}, defer: true } }],`,
  ),
  jekyll: alone(iframe),
  hugo: (embedded) => ({
    site: '[markup.goldmark.renderer]\n  unsafe = true',
    figure: iframe(embedded),
  }),
  // With data-src, reveal.js loads the frame when its slide is near.
  slides: alone(
    (embedded) =>
      `<section>\n  ${onSlide(embedded, 'slides', `${named(embedded, 'data-src')} data-preload`)}\n</section>`,
  ),
  slidev: alone((embedded) => `---\nlayout: none\n---\n\n${onSlide(embedded, 'slidev', named(embedded))}`),
  marp: alone(
    (embedded) =>
      `---\n\n<style scoped>section { padding: 0; }</style>\n${onSlide(embedded, 'marp', named(embedded))}`,
  ),
  link: alone(({ ownAddress }) => ownAddress),
};

/** The texts to paste for a kind of host. */
export function embedSnippet(kind: HostKind, embedded: Embedded): HostText {
  return writers[kind](embedded);
}
