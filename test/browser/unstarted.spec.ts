/** What the page says where it cannot start: opened as a file, or without its script. */
import { expect, type Page } from '@playwright/test';
import { test } from './keptPage.ts';
import { answerOf, holdBack, open } from './page.ts';
import { inThisFrame } from './reading.ts';

const file = new URL('../../dist/index.html', import.meta.url).href;
const note = (page: Page) => page.locator('.unstarted');

/** Lets all that the page's style sheets wait for come about. */
const hurry = () => {
  for (const animation of document.getAnimations()) animation.finish();
};

/** Whether the text of the note stands out from what is behind it, and is light or dark. */
const shadesOf = (dialog: HTMLElement) => {
  const { color, backgroundColor } = getComputedStyle(dialog);
  const [text, paper] = [color, backgroundColor].map((shade) => Number(/\d+/.exec(shade)?.[0]));
  return { isLegible: Math.abs(text - paper) > 150, isDark: paper < 100 };
};

test('opened as a file, says at once what to do, in light and dark, on a phone too', async ({ phone }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await phone.emulateMedia({ colorScheme });
    await phone.goto(`${file}?figure=draw`);
    await expect(note(phone)).toContainText('Opened as a file, from its folder, it cannot run');
    await expect(note(phone)).toContainText('python3 -m http.server');
    expect(await inThisFrame(note(phone), shadesOf)).toEqual({
      isLegible: true,
      isDark: colorScheme === 'dark',
    });
    const scrollWidth = () => document.documentElement.scrollWidth - window.innerWidth;
    expect(await inThisFrame(phone, scrollWidth)).toBe(0);
  }
});

test('from a site, is not seen while the page starts, and then gone', async ({ page }) => {
  const release = await holdBack(page, '**/assets/index-*.js');
  await page.goto('/?figure=draw', { waitUntil: 'commit' });
  await expect(note(page)).toBeAttached();
  await expect(note(page)).toBeHidden();
  const heightOf = () => document.querySelector('#inklight')?.getBoundingClientRect().height;
  expect(await inThisFrame(page, heightOf)).toBe(0);
  release();
  await expect(answerOf(page)).toContainText('activation');
  await expect(note(page)).toHaveCount(0);
});

test('from a site, says after a while that the script could not be loaded', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('/?figure=draw');
  await expect(note(page)).toBeHidden();
  await page.evaluate(hurry);
  await expect(note(page)).toBeVisible();
  await expect(note(page)).toContainText('a part of it could not be loaded');
  await page.unroute('**/assets/index-*.js');
  await open(page);
  await expect(note(page)).toHaveCount(0);
});

test('leaves the lesson’s text alone where scripts are switched off', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL, javaScriptEnabled: false });
  await page.goto('/');
  await expect(page.locator('main > p')).toContainText('The text reads without them.');
  await expect(note(page)).toHaveCSS('display', 'none');
  await page.close();
});
