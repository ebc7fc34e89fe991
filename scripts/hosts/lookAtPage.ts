/**
 * Looks at a page of a course with the figures pasted into it, at the width of a desk and of a narrow window.
 */
import type { Locator, Page } from '@playwright/test';
import { pastedFigures, type Visit } from './Host.ts';
import { drawIn, fitOf, frameOf, shown } from './lookAtFigure.ts';

const widthsPx = [1280, 700] as const;

/** What a page, or a frame in it, complains of in the console; of a host's missing icon nothing is said. */
export function hearComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** How far a page can be scrolled sideways, in pixels. */
export function sidewaysPx(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    return Math.max(root.scrollWidth, document.body.scrollWidth) - root.clientWidth;
  });
}

/**
 * Clicks on a thing of the page itself. Scrolled to first, and left for a moment: right after a scroll a
 * browser may still take the place for one of a frame of another site, and the page hears nothing.
 */
export async function click(page: Page, thing: Locator): Promise<void> {
  await thing.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await thing.click();
}

/** Everything about the figures of one page, at both widths. */
export async function lookAtPage(visit: Visit, path: string): Promise<void> {
  for (const width of widthsPx) {
    const page = await visit.browser.newPage({ viewport: { width, height: 800 } });
    const complaints = hearComplaints(page);
    await page.goto(`${visit.url}${path}`);
    const seen: string[] = [];
    for (const figure of pastedFigures) {
      await frameOf(page, figure).scrollIntoViewIfNeeded();
      await shown(page, figure);
      const { widthPx, heightPx, hiddenPx } = await fitOf(page, figure);
      if (hiddenPx > 0) visit.fault(`${path} at ${width}: ${figure} scrolls in its frame, by ${hiddenPx} px`);
      const answer = await drawIn(page, figure);
      const after = await fitOf(page, figure);
      if (after.hiddenPx > 0)
        visit.fault(
          `${path} at ${width}: ${figure}, drawn in, scrolls in its frame, by ${after.hiddenPx} px`,
        );
      seen.push(`${figure} ${widthPx} x ${heightPx}, hidden ${hiddenPx}, answers "${answer}"`);
      await visit.keep(page, `${path}-${width}-${figure}`);
    }
    const sideways = await sidewaysPx(page);
    if (sideways > 0) visit.fault(`${path} at ${width}: the page scrolls sideways, by ${sideways} px`);
    for (const complaint of complaints) visit.fault(`${path} at ${width}: console: ${complaint}`);
    visit.note(`${path} at ${width}: ${seen.join('; ')}`);
    await page.close();
  }
}

/** Goes to another page by a link, and back by one: the figures are there again, and can be drawn in. */
export async function leaveAndReturn(visit: Visit, path: string, away: string, back: string): Promise<void> {
  const page = await visit.browser.newPage({ viewport: { width: 1280, height: 800 } });
  const complaints = hearComplaints(page);
  await page.goto(`${visit.url}${path}`);
  await shown(page, 'draw');
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  const follow = (name: string) => click(page, page.getByRole('link', { name, exact: true }).first());
  await follow(away);
  await page.getByRole('heading', { level: 1, name: away }).waitFor();
  await follow(back);
  await page.getByRole('heading', { level: 1, name: back }).waitFor();
  for (const figure of pastedFigures) {
    await frameOf(page, figure).scrollIntoViewIfNeeded();
    await shown(page, figure);
  }
  await drawIn(page, 'bias');
  const isSame = await page.evaluate(() => 'isSame' in window);
  for (const complaint of complaints) visit.fault(`${path}, left and returned to: console: ${complaint}`);
  visit.note(
    `${path}, left and returned to by links (${isSame ? 'without a load' : 'a load each'}): both figures show`,
  );
  await page.close();
}
