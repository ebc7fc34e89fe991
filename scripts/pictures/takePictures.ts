/**
 * Pictures of one view of a site. A picture is taken once three in a row are the same: what is still
 * measured or loaded has come by then.
 */
import type { Browser, Page } from '@playwright/test';
import type { states, View } from './views.ts';

/** As long as anything may take to come to rest. */
const patienceMs = 20_000;
const pauseMs = 150;
const sameInARow = 3;
const heightPx = 900;

/** A picture as PNG; null where the state does not exist, as a bet in a figure that has none. */
export type Picture = Buffer | null;

async function takeOne(page: Page): Promise<Buffer> {
  const end = Date.now() + patienceMs;
  const take = () => page.screenshot({ fullPage: true, animations: 'disabled' });
  let last = await take();
  for (let same = 1; same < sameInARow && Date.now() < end; ) {
    await page.waitForTimeout(pauseMs);
    const next = await take();
    same = next.equals(last) ? same + 1 : 1;
    last = next;
  }
  return last;
}

async function bet(page: Page): Promise<boolean> {
  const choice = page.locator('.stage .question-choices button').first();
  if ((await choice.count()) === 0) return false;
  await choice.click();
  await page.mouse.move(0, 0);
  return true;
}

async function pin(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    window.location.hash = 'drawing=example:3&neuron=1.7';
  });
  return true;
}

const acts: Readonly<Record<(typeof states)[number], (page: Page) => Promise<boolean>>> = {
  'at rest': async () => true,
  'after a bet': bet,
  'with a neuron': pin,
};

/** The pictures of a view, in the order of the states. */
export async function takePictures(browser: Browser, url: string, view: View): Promise<Picture[]> {
  const page = await browser.newPage({
    viewport: { width: view.widthPx, height: heightPx },
    colorScheme: view.scheme,
    reducedMotion: 'reduce',
  });
  await page.goto(`${url}?figure=${view.figure}&motion=reduce&seed=1#drawing=example:3`);
  await page.locator('.answer').getByText('activation').first().waitFor();
  const pictures: Picture[] = [];
  for (const act of Object.values(acts)) pictures.push((await act(page)) ? await takeOne(page) : null);
  await page.close();
  return pictures;
}
