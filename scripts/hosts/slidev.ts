/** Slidev: a deck in Markdown that Vue renders. */
import { forNode } from './forNode.ts';
import type { Host, Paste, Visit } from './Host.ts';
import { hearComplaints, sidewaysPx } from './lookAtPage.ts';
import { lookAtSlide } from './slides.ts';

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

async function lookAtDeck(visit: Visit, width: number): Promise<void> {
  const name = `deck-${width}`;
  const page = await visit.browser.newPage({ viewport: { width, height: 800 } });
  const complaints = hearComplaints(page);
  await page.goto(visit.url);
  await page.getByRole('heading', { name: 'A course' }).first().waitFor();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/\/2$/);
  await lookAtSlide(visit, page, 'draw', name);
  // Beside the figure, as the panel's words say; a click there may turn the page by itself.
  await page.goto(`${visit.url}#/3`);
  await lookAtSlide(visit, page, 'bias', name);
  const sideways = await sidewaysPx(page);
  if (sideways > 0) visit.fault(`${name}: the page scrolls sideways, by ${sideways} px`);
  for (const complaint of complaints) visit.fault(`${name}: console: ${complaint}`);
  await page.close();
}

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
  look: async (visit) => {
    await lookAtDeck(visit, 1280);
    await lookAtDeck(visit, 700);
  },
};
