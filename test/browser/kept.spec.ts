/** What a reader did survives a reload: drawing, bets, network, place; one button forgets them. */
import { expect, type Page } from '@playwright/test';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { test } from './keptPage.ts';
import { draw, lighten, open, openLesson, settle, waitInPage } from './page.ts';
import { eventually, inThisFrame, stillBox } from './reading.ts';

/** The answer with all its digits: of another drawing it would be another. */
const answerOf = (page: Page) => page.locator('.draw-figure .answer [role=status]');
const bet = (page: Page) => page.locator('#threes .question-choices button').nth(1);
const note = (page: Page) => page.locator('.lesson-header .kept-note');

/** Waits until the page has written what it keeps. */
const waitForKept = (page: Page, part: string) =>
  waitInPage(page, (text) => localStorage.getItem('inklight.lesson')?.includes(text) ?? false, part);

test('brings back the drawing, a bet, the network and the place after a reload; behind a link and an author’s preset, not in a frame; and forgets them', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await openLesson(page);
  await expect(note(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear' }).first().click();
  await draw(page, lighten(exampleDrawingsOf(1)[0].drawing), page.locator('#draw').getByLabel('Drawing pad'));
  await page.locator('.network-picker select').selectOption('plain');
  await settle(page);
  await expect(answerOf(page)).toContainText(/^1/);
  const drawn = await inThisFrame(answerOf(page), (status) => status.textContent);
  await page.locator('#threes').scrollIntoViewIfNeeded();
  await bet(page).click();
  await expect(bet(page)).toHaveAttribute('aria-pressed', 'true');
  await waitForKept(page, 'threes');
  await waitForKept(page, 'plain');
  const top = () => document.getElementById('sigmoid')?.getBoundingClientRect().top ?? Number.NaN;
  await page.locator('#sigmoid').scrollIntoViewIfNeeded();
  await stillBox(page.locator('#sigmoid .stage'));
  const before = await inThisFrame(page, top);

  await test.step('a reload', async () => {
    await page.reload();
    await expect(answerOf(page)).toHaveText(drawn);
    await expect(note(page)).toBeVisible();
    await expect(page.locator('.network-picker select')).toHaveValue('plain');
    await eventually(async () => {
      const now = await inThisFrame(page, top);
      expect(Math.abs(now - before)).toBeLessThan(200);
    });
    await page.locator('#threes').scrollIntoViewIfNeeded();
    await expect(bet(page)).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('a link, or an author’s drawing, comes first, and takes nothing away', async () => {
    for (const path of ['/#drawing=example:7', '/?drawing=example:7']) {
      await page.goto('about:blank');
      await open(page, path);
      await expect(answerOf(page)).toContainText(/^7/);
      await expect(note(page)).toHaveCount(0);
      await page.goto('about:blank');
      await open(page, '/');
      await expect(answerOf(page)).toHaveText(drawn);
    }
  });

  await test.step('an example takes its place on the pad until it is asked back', async () => {
    await page.getByRole('button', { name: 'Example 5' }).click();
    await settle(page);
    await page.getByRole('button', { name: 'Back to mine' }).click();
    await expect(answerOf(page)).toHaveText(drawn);
    await expect(page.getByRole('button', { name: 'Back to mine' })).toHaveCount(0);
  });

  await test.step('in a frame there is nothing of it', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: '/', title: 'framed', width: 900, height: 700 });
      document.body.prepend(frame);
    });
    const framed = page.frameLocator('iframe[title=framed]');
    await expect(framed.locator('.draw-figure .answer [role=status]')).toContainText(/^3/);
    await expect(framed.locator('.kept-note')).toHaveCount(0);
  });

  await test.step('it is forgotten', async () => {
    await note(page).getByRole('button').click();
    await expect(answerOf(page)).toContainText(/^3/);
    await expect(note(page)).toHaveCount(0);
    await expect(page.locator('.network-picker select')).toHaveValue('trained');
  });
});

test('the bet in the text, graded by what is drawn after it, is there after a reload with its verdict', async ({
  page,
}) => {
  await openLesson(page);
  const inText = page.locator('.text-bet');
  await inText.getByRole('button').first().click();
  await expect(inText.locator('.verdict')).toHaveText(/^Now draw one/);
  await page.getByRole('button', { name: 'Clear' }).first().click();
  await draw(page, lighten(exampleDrawingsOf(1)[0].drawing), page.locator('#draw').getByLabel('Drawing pad'));
  await inText.scrollIntoViewIfNeeded();
  await expect(inText.locator('.verdict')).toHaveText(/^Right\. Output 1 is at/);
  await waitForKept(page, 'draw%3A0');
  await page.reload();
  await inText.scrollIntoViewIfNeeded();
  await expect(inText.getByRole('button', { pressed: true })).toHaveText('Yes, it answers all the same');
  await expect(inText.locator('.verdict')).toHaveText(/^Right\. Output 1 is at/);
});
