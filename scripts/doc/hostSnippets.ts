/**
 * The section of doc/embedding.md with a text to paste for each kind of host, as the panel of a figure writes
 * it; the sentences are the panel's own. What was tried is said beside each.
 */
import { columnHeight, columnsPx } from '../../src/formats/columnHeight.ts';
import { type Embedded, embed } from '../../src/formats/embedded.ts';
import { embedSnippet, type HostKind, hostKinds, slideKinds } from '../../src/formats/embedSnippet.ts';
import { readTexts } from '../../src/formats/readLink.ts';
import { pageTexts } from '../../src/text/page.ts';
import { shareTexts } from '../../src/text/share.ts';

interface HostTexts {
  /** The language of the text, for whoever colours the document. */
  readonly language: string;
  /** That of what goes in once for the site, where it is another. */
  readonly onceLanguage?: string;
  /** How far it was tried. */
  readonly tried: string;
}

const fromDocumentation = 'From documentation; not run here';
const byTest = 'Built, pasted into, opened and drawn in by `npm run test:hosts`.';
const once = 'Tried once by hand, with this frame; not tested since.';

/** What to say of each host. One without words does not compile. */
const hostTexts: Readonly<Record<HostKind, HostTexts>> = {
  html: {
    language: 'html',
    tried: `Tested in pages of another site, and by \`npm run test:hosts\` in VitePress and Starlight. Jupyter Book 1 takes it in its Markdown (${fromDocumentation.toLowerCase()}).`,
  },
  element: {
    language: 'html',
    tried:
      'Tested in pages of another site, one of them under a strict policy, and by `npm run test:hosts` in React.',
  },
  wordpress: {
    language: 'html',
    tried: `${once} WordPress puts frames of pasted links into \`sandbox="allow-scripts"\`, which is tested.`,
  },
  lms: {
    language: 'html',
    tried: `${fromDocumentation}. Who may paste frames there is the platform’s choice: in Moodle teachers, not students. Canvas is sent the height as it wants it (\`lti.frameResize\`); that message is tested.`,
  },
  jupyter: {
    language: 'python',
    tried: 'Tried once by hand, also in a page made by nbconvert; not tested since.',
  },
  myst: {
    language: 'markdown',
    tried: `${fromDocumentation}. The directive has no height: if the book’s shape for frames is too low, the figure scrolls in it.`,
  },
  quarto: {
    language: 'markdown',
    tried: `${fromDocumentation}. For slides by Quarto, take the text for reveal.js in such a block.`,
  },
  mkdocs: { language: 'html', tried: once },
  docusaurus: { language: 'html', onceLanguage: 'js', tried: byTest },
  vitepress: { language: 'html', onceLanguage: 'js', tried: byTest },
  starlight: { language: 'html', onceLanguage: 'js', tried: byTest },
  jekyll: { language: 'html', tried: once },
  hugo: { language: 'html', onceLanguage: 'toml', tried: once },
  slides: {
    language: 'html',
    tried: `${byTest} For slides of another size than 960 × 700, change width, height and scale in proportion.`,
  },
  slidev: {
    language: 'markdown',
    tried: `${byTest} Slidev does not tell a figure that it is on a slide: after a click in it, click beside it before a key turns the page.`,
  },
  marp: { language: 'markdown', tried: byTest },
  link: { language: 'text', tried: `${fromDocumentation}.` },
};

/**
 * The figure of the examples: the first one, with the height that the panel writes at first, or on a slide.
 */
function exampleFor(kind: HostKind): Embedded {
  const { parameters } = readTexts({ figure: 'draw', drawing: 'example:7' });
  const size = slideKinds.has(kind)
    ? { widthPx: 1280, heightPx: 803 }
    : { widthPx: columnsPx.measured, heightPx: columnHeight(1157) };
  return embed(parameters, { page: 'https://your-host.example/', title: pageTexts.en.draw.name, ...size });
}

function fenced(text: string, language: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${language}\n${text}\n${fence}`;
}

/** The section as Markdown, without its heading. */
export function hostSnippets(): string {
  return hostKinds
    .map((kind) => {
      const words = shareTexts.en.hosts[kind];
      const { language, onceLanguage = language, tried } = hostTexts[kind];
      const { site, figure } = embedSnippet(kind, exampleFor(kind));
      const parts = [
        `### ${words.name}`,
        ...(site === null ? [] : [words.once, fenced(site, onceLanguage)]),
        words.where,
        fenced(figure, language),
        tried,
      ];
      return parts.join('\n\n');
    })
    .join('\n\n');
}
