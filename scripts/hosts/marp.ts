/** Marp: a deck in Markdown, by its command line with --html. */
import type { Host, Paste } from './Host.ts';
import { lookAtDecks } from './slides.ts';

const deck = (paste: Paste) => `---
marp: true
title: A course
---

# A course

${paste('marp', 'draw').figure}

${paste('marp', 'bias').figure}

---

# The end
`;

export const marp: Host = {
  name: 'marp',
  packages: ['@marp-team/marp-cli'],
  files: (paste) => ({ 'deck.md': deck(paste) }),
  build: [['marp', '--html', 'deck.md']],
  result: '.',
  look: (visit) => lookAtDecks(visit, { first: 'deck.html', third: 'deck.html#3' }),
};
