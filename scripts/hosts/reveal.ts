/** reveal.js: a deck, whose slides are scaled to the window, and whose keys go through it. */
import type { Page } from '@playwright/test';
import type { Host, Paste, PastedFigure, Visit } from './Host.ts';
import { answersDrawn, frameOf, placesOf, until } from './lookAtFigure.ts';
import { hearComplaints, sidewaysPx } from './lookAtPage.ts';
import { lookAtSlide } from './slides.ts';

const deck = (paste: Paste) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A course</title>
    <link rel="stylesheet" href="node_modules/reveal.js/dist/reveal.css">
    <link rel="stylesheet" href="node_modules/reveal.js/dist/theme/black.css">
  </head>
  <body>
    <div class="reveal">
      <div class="slides">
<section><h1>A course</h1></section>
${paste('slides', 'draw').figure}
${paste('slides', 'bias').figure}
<section><h1>The end</h1></section>
      </div>
    </div>
    <script src="node_modules/reveal.js/dist/reveal.js"></script>
    <script>Reveal.initialize({ hash: true });</script>
  </body>
</html>
`;

interface Reveal {
  readonly getIndices: () => { readonly h: number };
  readonly isOverview: () => boolean;
  readonly isReady: () => boolean;
}

const readReveal = (page: Page) =>
  page.evaluate(() => {
    const { Reveal } = window as never as { Reveal: Reveal };
    return { slide: Reveal.getIndices().h, isOverview: Reveal.isOverview(), isReady: Reveal.isReady() };
  });

async function onSlide(page: Page, wanted: number, after: string): Promise<void> {
  await until(
    () => readReveal(page),
    ({ slide }) => slide === wanted,
    `slide ${wanted} does not come after ${after}`,
  );
}

/** Clicks what does nothing in a figure, so that it has the focus. */
async function clickIn(page: Page, figure: PastedFigure): Promise<void> {
  const thing = frameOf(page, figure).contentFrame().locator('.answer').first();
  const [[left, top], [right, bottom]] = await placesOf(page, figure, thing);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

async function lookAtDeck(visit: Visit, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  const name = `deck-${width}-${colorScheme}`;
  const page = await visit.browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const complaints = hearComplaints(page);
  await page.goto(`${visit.url}index.html`);
  await until(
    () => readReveal(page),
    ({ isReady }) => isReady,
    'the deck does not start',
  );
  await page.keyboard.press('ArrowRight');
  await onSlide(page, 1, 'an arrow');
  await lookAtSlide(visit, page, 'draw', name);
  // The focus is in the figure now.
  await page.keyboard.press('PageDown');
  await onSlide(page, 2, 'Page Down in the figure');
  await lookAtSlide(visit, page, 'bias', name);
  await page.keyboard.press('PageUp');
  await onSlide(page, 1, 'Page Up in the figure');
  await answersDrawn(page, 'draw');
  await clickIn(page, 'draw');
  await page.keyboard.press('Escape');
  await until(
    () => readReveal(page),
    ({ isOverview }) => isOverview,
    'Escape in the figure opens no overview',
  );
  await visit.keep(page, `${name}-overview`);
  await page.keyboard.press('Escape');
  await until(
    () => readReveal(page),
    ({ isOverview }) => !isOverview,
    'Escape does not close the overview',
  );
  await answersDrawn(page, 'draw');
  await visit.keep(page, `${name}-returned`);
  const sideways = await sidewaysPx(page);
  if (sideways > 0) visit.fault(`${name}: the page scrolls sideways, by ${sideways} px`);
  for (const complaint of complaints) visit.fault(`${name}: console: ${complaint}`);
  visit.note(`${name}: Page Down, Page Up, Escape in a figure go to the deck; the drawing is there again`);
  await page.close();
}

export const reveal: Host = {
  name: 'reveal',
  packages: ['reveal.js'],
  files: (paste) => ({ 'index.html': deck(paste) }),
  build: [],
  result: '.',
  look: async (visit) => {
    await lookAtDeck(visit, 1280, 'light');
    await lookAtDeck(visit, 700, 'dark');
  },
};
