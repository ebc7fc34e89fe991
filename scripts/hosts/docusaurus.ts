/** Docusaurus: a course of pages in Markdown and MDX that React renders, and leads through without loads. */
import type { Host, Paste } from './Host.ts';
import { leaveAndReturn, lookAtPage } from './lookAtPage.ts';

const config = (paste: Paste) => `export default {
  title: 'A course',
  ${paste('docusaurus', 'draw').site}
  url: 'https://course.example',
  baseUrl: '/',
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};
`;

const page = (title: string, paste: Paste) =>
  `# ${title}\n\nText.\n\n${paste('docusaurus', 'draw').figure}\n\nMore.\n\n${paste('docusaurus', 'bias').figure}\n`;

export const docusaurus: Host = {
  name: 'docusaurus',
  packages: [
    '@docusaurus/core@3',
    '@docusaurus/preset-classic@3',
    '@mdx-js/react@3',
    'react@19',
    'react-dom@19',
  ],
  files: (paste) => ({
    'docusaurus.config.js': config(paste),
    'docs/index.md': '---\nslug: /\n---\n\n# A course\n\nA page without a figure.\n',
    'docs/elements.md': page('Elements', paste),
    'docs/mdx.mdx': page('MDX', paste),
    'docs/text.md': '# Text\n\nA page without a figure.\n',
  }),
  build: [['docusaurus', 'build']],
  result: 'build',
  look: async (visit) => {
    await lookAtPage(visit, 'elements');
    await lookAtPage(visit, 'mdx');
    await leaveAndReturn(visit, 'elements', 'Text', 'Elements');
  },
};
