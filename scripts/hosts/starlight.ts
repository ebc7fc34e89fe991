/** Starlight, by Astro: a course of pages in Markdown and MDX, each loaded anew. */
import { forNode } from './forNode.ts';
import type { Host, Paste } from './Host.ts';
import { leaveAndReturn, lookAtPage } from './lookAtPage.ts';

const config = (paste: Paste) => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://course.example',
  integrations: [
    starlight({
      title: 'A course',
      ${paste('starlight', 'draw').site}
    }),
  ],
});
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const page = (title: string, paste: Paste, kind: 'starlight' | 'html' = 'starlight') =>
  `---\ntitle: ${title}\n---\n\nText.\n\n${paste(kind, 'draw').figure}\n\nMore.\n\n${paste(kind, 'bias').figure}\n`;

export const starlight: Host = {
  name: 'starlight',
  packages: forNode('22.12', ['@astrojs/starlight', 'astro'], ['@astrojs/starlight@0.37', 'astro@5']),
  files: (paste) => ({
    'astro.config.mjs': config(paste),
    'src/content.config.ts': collections,
    'src/content/docs/index.md': '---\ntitle: A course\n---\n\nA page without a figure.\n',
    'src/content/docs/elements.md': page('Elements', paste),
    'src/content/docs/mdx.mdx': page('MDX', paste),
    'src/content/docs/frames.md': page('Frames', paste, 'html'),
    'src/content/docs/text.md': '---\ntitle: Text\n---\n\nA page without a figure.\n',
  }),
  build: [['astro', 'build']],
  result: 'dist',
  look: async (visit) => {
    await lookAtPage(visit, 'elements');
    await lookAtPage(visit, 'mdx');
    await lookAtPage(visit, 'frames');
    await leaveAndReturn(visit, 'elements', 'Text', 'Elements');
  },
};
