/** Every string of the page in another language: the one that is made of English, and looks like none. */
import { expect } from '@playwright/test';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { cutTexts } from './damagedTexts.ts';
import { element, hostsOfTests, strokeOne } from './inHosts.ts';
import { test } from './keptPage.ts';
import { findAccents, findPlainTexts, findPoints } from './plainTexts.ts';
import { pressAll } from './pressAll.ts';
import { eventually, inThisFrame } from './reading.ts';

const hosts = hostsOfTests();
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('opens in the language of its address, its title and its dialogs too', { tag: ['@wcag-3.1.1'] }, async ({
  page,
}) => {
  await page.goto('/?figure=bias&lang=en-XA');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
  await expect(page).not.toHaveTitle(/[A-Za-z]{2}/);
  const corner = page.locator('.corner-button');
  await expect(corner).toHaveCount(3);
  await corner.first().click();
  await expect(page.locator('.figure-description dd')).not.toHaveCount(0);
  for (const place of [1, 2]) {
    await corner.nth(place).click();
    await expect(page.locator('dialog[open] h2')).toBeVisible();
    await expect.poll(() => inThisFrame(page, findPlainTexts)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  }
});

test('says nothing, whatever was pressed, that no catalogue says, and cuts no longer text: it changes its language where it stands, and back, and keeps the drawing', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.goto(
    hosts.add(
      `<!doctype html><html lang="en"><head><title>A page</title><script src="${hosts.site}embed.js" defer></script></head>
      <body><inklight-figure id="figure"></inklight-figure></body></html>`,
    ),
  );
  const figure = page.locator(`${element} iframe`).first().contentFrame();
  const body = figure.locator('body');
  const answer = figure.locator('.answer [role=status]').first();
  await expect(figure.locator('.draw-figure .light-key')).toBeAttached();
  await expect(figure.locator('.lesson-section')).toHaveCount(figureIds.length);
  for (const id of figureIds) {
    const section = figure.locator(`[id="${id}"]`);
    await section.scrollIntoViewIfNeeded();
    await inThisFrame(section, pressAll);
  }
  const first = figure.locator('#draw');
  await first.getByRole('button', { name: 'Pen' }).click();
  await first.getByRole('button', { name: 'Clear' }).click();
  await strokeOne(page, first);
  await expect(answer).toHaveAttribute('aria-busy', 'false');
  const readAnswer = () => inThisFrame(answer, (status) => status.textContent ?? '');
  const before = await readAnswer();
  const numbersOf = (text: string) => text.replaceAll(',', '.').match(/\d(\.\d+)?/g);
  expect(before).toMatch(/^\d, activation 0\.\d/);
  /** Asks for a language, and goes through the lesson: what is off the screen is written when it is seen. */
  const speak = async (lang: string) => {
    await page.locator(element).evaluate((host, code) => host.setAttribute('lang', code), lang);
    await expect(figure.locator('html')).toHaveAttribute('lang', lang);
    for (const id of figureIds) {
      const stage = figure
        .locator(`[id="${id}"] .stage`)
        .or(figure.locator(`[id="${id}"]`))
        .first();
      await stage.scrollIntoViewIfNeeded();
      await inThisFrame(body, () => null);
    }
  };
  await speak('en-XA');
  await eventually(async () => {
    expect(await inThisFrame(body, findPlainTexts)).toEqual([]);
    expect(await inThisFrame(body, findPoints)).toEqual([]);
  });
  // Its words are a third longer.
  await expect.poll(() => inThisFrame(body, cutTexts)).toEqual([]);
  expect(numbersOf(await readAnswer())).toEqual(numbersOf(before));
  await speak('en');
  await eventually(async () => expect(await inThisFrame(body, findAccents)).toEqual([]));
  expect(await readAnswer()).toBe(before);
});
