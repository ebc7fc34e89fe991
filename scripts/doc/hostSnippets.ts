/**
 * The section of doc/embedding.md with a text to paste for each kind of host, as the panel of a figure writes
 * it; the sentences are the panel's own. What was tried is said beside each.
 */
import { type Embedded, embed } from '../../src/formats/embedded.ts';
import { embedSnippet, type HostKind, hostKinds } from '../../src/formats/embedSnippet.ts';
import { readTexts } from '../../src/formats/readLink.ts';
import { en } from '../../src/text/en.ts';
import { shareTexts } from '../../src/text/share.ts';

interface HostWords {
  /** The language of the text, for whoever colours the document. */
  readonly language: string;
  /** How far it was tried. */
  readonly tried: string;
}

const fromDocumentation = 'From documentation; not run here';

/** What to say of each host. One without words does not compile. */
const hostWords: Readonly<Record<HostKind, HostWords>> = {
  html: {
    language: 'html',
    tried:
      'Tested in pages of another site. WordPress, VitePress and Jupyter Book 1 (HTML in Markdown) from documentation; not run here. WordPress puts frames of pasted links into `sandbox="allow-scripts"`, which is tested.',
  },
  element: {
    language: 'html',
    tried: 'Tested in pages of another site, one of them under a strict policy.',
  },
  lms: {
    language: 'html',
    tried: `${fromDocumentation}. Who may paste frames there is the platform’s choice: in Moodle teachers, not students. Canvas is sent the height as it wants it (\`lti.frameResize\`); that message is tested.`,
  },
  myst: {
    language: 'markdown',
    tried: `${fromDocumentation}. The directive has no height: if the book’s shape for frames is too low, the figure scrolls in it.`,
  },
  quarto: {
    language: 'markdown',
    tried: `${fromDocumentation}. For slides by Quarto, take the text for reveal.js in such a block.`,
  },
  docusaurus: { language: 'jsx', tried: `${fromDocumentation}.` },
  slides: {
    language: 'html',
    tried:
      'The scaled frame and the messages of reveal.js are tested in a page that does the same; reveal.js itself, from documentation, not run here. For slides of another size than 960 × 700, change width, height and scale in proportion.',
  },
  link: { language: 'text', tried: `${fromDocumentation}.` },
};

/**
 * The figure of the examples: the first one, on a page as wide as the panel takes at first, or on a slide.
 */
function exampleFor(kind: HostKind): Embedded {
  const { parameters } = readTexts({ figure: 'draw', drawing: 'example:7' });
  const size = kind === 'slides' ? { widthPx: 1280, heightPx: 803 } : { widthPx: 820, heightPx: 1285 };
  return embed(parameters, { page: 'https://your-host.example/', title: en.draw.name, ...size });
}

function fenced(text: string, language: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${language}\n${text}\n${fence}`;
}

/** The section as Markdown, without its heading. */
export function hostSnippets(): string {
  return hostKinds
    .map((kind) => {
      const { name, where } = shareTexts.en.hosts[kind];
      const { language, tried } = hostWords[kind];
      const text = fenced(embedSnippet(kind, exampleFor(kind)), language);
      return `### ${name}\n\n${where}\n\n${text}\n\n${tried}`;
    })
    .join('\n\n');
}
