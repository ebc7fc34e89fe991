/** VitePress: a course of pages in Markdown that Vue renders, and leads through without loads. */
import type { Host, Paste } from './Host.ts';
import { leaveAndReturn, lookAtPage } from './lookAtPage.ts';

const config = (paste: Paste) => `export default {
  title: 'A course',
  ${paste('vitepress', 'draw').site}
  themeConfig: {
    sidebar: [
      { text: 'Elements', link: '/elements' },
      { text: 'Frames', link: '/frames' },
      { text: 'Text', link: '/text' },
    ],
  },
};
`;

export const vitepress: Host = {
  name: 'vitepress',
  packages: ['vitepress@1', 'vue@3'],
  files: (paste) => ({
    '.vitepress/config.js': config(paste),
    'index.md': '# A course\n\nA page without a figure.\n',
    'elements.md': `# Elements\n\nText.\n\n${paste('vitepress', 'draw').figure}\n\nMore.\n\n${paste('vitepress', 'bias').figure}\n`,
    'frames.md': `# Frames\n\nText.\n\n${paste('html', 'draw').figure}\n\nMore.\n\n${paste('html', 'bias').figure}\n`,
    'text.md': '# Text\n\nA page without a figure.\n',
  }),
  build: [['vitepress', 'build']],
  result: '.vitepress/dist',
  look: async (visit) => {
    await lookAtPage(visit, 'elements.html');
    await lookAtPage(visit, 'frames.html');
    await leaveAndReturn(visit, 'elements.html', 'Text', 'Elements');
  },
};
