/** Slidev: a deck in Markdown that Vue renders. */
import { forNode } from './forNode.ts';
import type { Host, Paste } from './Host.ts';
import { lookAtDecks } from './slides.ts';

/**
 * The addresses of slides in the # part, as a static host without rewriting needs them; without what Slidev
 * itself asks of other sites and of the screen.
 */
const deck = (paste: Paste) => `---
title: A course
routerMode: hash
fonts:
  provider: none
wakeLock: false
---

# A course

${paste('slidev', 'draw').figure}

${paste('slidev', 'bias').figure}

---

# The end
`;

export const slidev: Host = {
  name: 'slidev',
  packages: forNode(
    '22.18',
    ['@slidev/cli', '@slidev/theme-default'],
    ['@slidev/cli@52', '@slidev/theme-default'],
  ),
  files: (paste) => ({ 'slides.md': deck(paste) }),
  build: [['slidev', 'build']],
  result: 'dist',
  look: (visit) => lookAtDecks(visit, { first: '', third: '#/3' }),
};
