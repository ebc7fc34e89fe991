/** What is looked at on the slides of any deck, and in decks that are written in Markdown. */
import type { Page } from '@playwright/test';
import { stageColours } from '../../src/marks/stageColours.ts';
import type { PastedFigure, Visit } from './Host.ts';
import { drawIn, fitOf, frameOf, shown } from './lookAtFigure.ts';
import { hearComplaints, sidewaysPx } from './lookAtPage.ts';
import { readCorners } from './readCorners.ts';

const stage = stageColours.stage.match(/\w\w/g)?.map((text) => Number.parseInt(text, 16)) ?? [];

/** Whether a colour is the stage's; scaling blurs it a little. */
const isStage = (colour: readonly number[]) =>
  stage.every((value, channel) => Math.abs(value - colour[channel]) <= 3);

/** Whether all of a frame is in view, and how large it is there; null where a part is not. */
async function sizeInView(page: Page, figure: PastedFigure): Promise<string | null> {
  const { left, top, right, bottom } = await frameOf(page, figure).evaluate((element) =>
    element.getBoundingClientRect().toJSON(),
  );
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const isInView = left >= -1 && top >= -1 && right <= width + 1 && bottom <= height + 1;
  return isInView ? `${Math.round(right - left)} x ${Math.round(bottom - top)}` : null;
}

/** Everything about a figure on the slide that is shown; name is the deck's. */
export async function lookAtSlide(
  visit: Visit,
  page: Page,
  figure: PastedFigure,
  name: string,
): Promise<void> {
  await shown(page, figure);
  const { widthPx, heightPx, hiddenPx } = await fitOf(page, figure);
  if (hiddenPx > 0) visit.fault(`${name}: ${figure} scrolls in its frame, by ${hiddenPx} px`);
  const answer = await drawIn(page, figure, false);
  const size = await sizeInView(page, figure);
  if (size === null) visit.fault(`${name}: a part of ${figure} is not in view`);
  const corners = await readCorners(page, frameOf(page, figure));
  if (!corners.every(isStage)) visit.fault(`${name}: the corners of ${figure} are ${corners.join(' and ')}`);
  await visit.keep(page, `${name}-${figure}`);
  visit.note(
    `${name}: ${figure} ${widthPx} x ${heightPx}, shown ${size}, hidden ${hiddenPx}, answers "${answer}"`,
  );
}

/** The addresses of a deck of Markdown: its first slide, and the one with the second figure. */
interface DeckPages {
  readonly first: string;
  readonly third: string;
}

/**
 * A deck of four slides, the two in the middle with a figure each, in a wide window and a narrow one. The
 * second figure's slide is gone to by its address: keys may be in the first figure by then.
 */
export async function lookAtDecks(visit: Visit, { first, third }: DeckPages): Promise<void> {
  for (const width of [1280, 700]) {
    const name = `deck-${width}`;
    const page = await visit.browser.newPage({ viewport: { width, height: 800 } });
    const complaints = hearComplaints(page);
    await page.goto(visit.url + first);
    await page.getByRole('heading', { name: 'A course' }).first().waitFor();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/[/#]2$/);
    await lookAtSlide(visit, page, 'draw', name);
    await page.goto(visit.url + third);
    await lookAtSlide(visit, page, 'bias', name);
    const sideways = await sidewaysPx(page);
    if (sideways > 0) visit.fault(`${name}: the page scrolls sideways, by ${sideways} px`);
    for (const complaint of complaints) visit.fault(`${name}: console: ${complaint}`);
    await page.close();
  }
}
