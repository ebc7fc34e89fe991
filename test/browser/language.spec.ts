/** Every string of the page in another language: the one that is made of English, and looks like none. */
import { expect } from '@playwright/test';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { answered, element, hostsOfTests, strokeOne } from './inHosts.ts';
import { test } from './keptPage.ts';
import { showOnly, waitInPage } from './page.ts';
import { findAccents, findPlainTexts, findPoints } from './plainTexts.ts';
import { pressAll } from './pressAll.ts';
import { eventually, inThisFrame } from './reading.ts';

const hosts = hostsOfTests();

test('says nothing in the lesson that no catalogue says, whatever is pressed', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/?lang=en-XA&motion=reduce');
  await waitInPage(
    page,
    (count) => document.querySelectorAll('.lesson-section').length === count,
    figureIds.length,
  );
  for (const id of figureIds) {
    await showOnly(page, [id]);
    await inThisFrame(page, pressAll, id);
    await expect.poll(() => inThisFrame(page, findPlainTexts), id).toEqual([]);
    await expect.poll(() => inThisFrame(page, findPoints), id).toEqual([]);
  }
});

test('changes its language where it stands, and back, and keeps the drawing', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto(
    hosts.add(
      `<!doctype html><html lang="en"><head><title>A page</title><script src="${hosts.site}embed.js" defer></script></head>
      <body><inklight-figure controls="full" motion="reduce"></inklight-figure></body></html>`,
    ),
  );
  const figure = page.locator(`${element} iframe`).first().contentFrame();
  const body = figure.locator('body');
  await answered(figure);
  await expect(figure.locator('.lesson-section')).toHaveCount(figureIds.length);
  await strokeOne(page, figure);
  for (const id of figureIds) {
    await figure.locator(`[id="${id}"]`).scrollIntoViewIfNeeded();
    await inThisFrame(body, (_, place) => pressAll(place), id);
  }
  const speak = (lang: string) =>
    page.locator(element).evaluate((host, code) => host.setAttribute('lang', code), lang);
  await speak('en-XA');
  await eventually(async () => {
    expect(await inThisFrame(body, findPlainTexts)).toEqual([]);
    expect(await inThisFrame(body, findPoints)).toEqual([]);
  });
  await speak('en');
  await eventually(async () => expect(await inThisFrame(body, findAccents)).toEqual([]));
});
