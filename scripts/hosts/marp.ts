/** Marp: a deck in Markdown, by its command line with --html. */
import type { Host, Paste, Visit } from './Host.ts';
import { hearComplaints, sidewaysPx } from './lookAtPage.ts';
import { lookAtSlide } from './slides.ts';

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

async function lookAtDeck(visit: Visit, width: number): Promise<void> {
  const name = `deck-${width}`;
  const page = await visit.browser.newPage({ viewport: { width, height: 800 } });
  const complaints = hearComplaints(page);
  await page.goto(`${visit.url}deck.html`);
  await page.getByRole('heading', { name: 'A course' }).first().waitFor();
  await page.keyboard.press('ArrowRight');
  await lookAtSlide(visit, page, 'draw', name);
  await page.goto(`${visit.url}deck.html#3`);
  await lookAtSlide(visit, page, 'bias', name);
  const sideways = await sidewaysPx(page);
  if (sideways > 0) visit.fault(`${name}: the page scrolls sideways, by ${sideways} px`);
  for (const complaint of complaints) visit.fault(`${name}: console: ${complaint}`);
  await page.close();
}

export const marp: Host = {
  name: 'marp',
  packages: ['@marp-team/marp-cli'],
  files: (paste) => ({ 'deck.md': deck(paste) }),
  build: [['marp', '--html', 'deck.md']],
  result: '.',
  look: async (visit) => {
    await lookAtDeck(visit, 1280);
    await lookAtDeck(visit, 700);
  },
};
