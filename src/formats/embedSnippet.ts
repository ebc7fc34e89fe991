/**
 * What an author pastes into a course page to show a figure there, in the language of each kind of host.
 * Titles may be anybody's: none leaves its place. doc/embedding.md says which of the hosts these were tried
 * in.
 */
import type { Embedded } from './embedded.ts';
import { escapeText } from './escapeText.ts';

/** The kinds of hosts, the most common first. */
export const hostKinds = [
  'html',
  'element',
  'lms',
  'myst',
  'quarto',
  'docusaurus',
  'slides',
  'link',
] as const;
export type HostKind = (typeof hostKinds)[number];

/** The kinds whose text fixes the height of the figure; in the others the host, or the figure, sets it. */
export const fixedHeightKinds: ReadonlySet<HostKind> = new Set([
  'html',
  'lms',
  'quarto',
  'docusaurus',
  'slides',
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

function frame(embedded: Embedded): string {
  return `<iframe ${named(embedded)} ${sized(embedded)} loading="lazy" ${permissions}></iframe>`;
}

/** A text with nothing in it that Markdown would take for its own. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}

function element({ script, address, title, texts }: Embedded): string {
  const attributes = Object.entries(texts).map(([name, text]) => `${name}="${escapeText(text)}"`);
  const link = `<a href="${escapeText(address)}">${escapeText(title)}</a>`;
  return `<script src="${escapeText(script)}" defer></script>
<inklight-figure ${attributes.join(' ')}>${link}</inklight-figure>`;
}

/** A slide of reveal.js, as large as it is unless its author says otherwise, in pixels. */
const slidePx = { width: 960, height: 700 } as const;

/**
 * The whole figure on a slide: as wide as it was measured, and scaled to fit, since a slide neither grows nor
 * scrolls. With data-src, reveal.js loads the frame when its slide is shown.
 */
function slide(embedded: Embedded): string {
  const { widthPx, heightPx } = embedded;
  const fit = Math.min(1, slidePx.width / widthPx, slidePx.height / heightPx);
  const scale = Math.floor(1000 * fit) / 1000;
  const place = `width:${Math.ceil(widthPx * scale)}px; height:${Math.ceil(heightPx * scale)}px; margin:auto`;
  const style = `display:block; margin:0; border:0; max-width:none; max-height:none; transform:scale(${scale}); transform-origin:0 0`;
  return `<section>
  <div style="${place}">
    <iframe ${named(embedded, 'data-src')} data-preload width="${widthPx}" height="${heightPx}" style="${style}" ${permissions}></iframe>
  </div>
</section>`;
}

const writers: Readonly<Record<HostKind, (embedded: Embedded) => string>> = {
  html: frame,
  element,
  // Editors of learning platforms drop what they do not know; a paragraph keeps the frame from merging with
  // text.
  lms: (embedded) =>
    `<p><iframe ${named(embedded)} ${sized(embedded)} ${permissions} allowfullscreen="allowfullscreen"></iframe></p>`,
  myst: ({ address, title }) => `:::{iframe} ${address}\n:width: 100%\n${escapeMarkdown(title)}\n:::`,
  quarto: (embedded) => `\`\`\`{=html}\n${frame(embedded)}\n\`\`\``,
  // The style of JSX is an object.
  docusaurus: (embedded) =>
    `<iframe ${named(embedded)} width="100%" height="${embedded.heightPx}" style={{border: 0, height: ${embedded.heightPx}}} loading="lazy" ${permissions}></iframe>`,
  slides: slide,
  link: ({ address }) => address,
};

/** The text to paste for a kind of host. */
export function embedSnippet(kind: HostKind, embedded: Embedded): string {
  return writers[kind](embedded);
}
