/** A link that came to harm on its way opens where that can be mended, and is said to be lost where not. */
import { expect } from '@playwright/test';
import { writeState } from '../../src/formats/writeLink.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { test } from './keptPage.ts';
import { answerOf, open, readAnswer, settle } from './page.ts';

const [, { drawing }] = exampleDrawingsOf(4);
const link = writeState({ drawing: { drawing, exampleLabel: null }, step: 3 });

test('opens a link with a full stop or with what others add to it, and says nothing', async ({ page }) => {
  for (const tail of ['.', '?utm_source=news&utm_medium=mail', '&utm_source=news', '']) {
    await page.goto('about:blank');
    await open(page, `/?figure=draw#${link}${tail}`);
    await expect(answerOf(page)).toHaveText(/^4/);
    await expect(page.getByText('our example of a')).toBeHidden();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('opens the link that is open once more', async ({ page }) => {
  await open(page, `/?figure=draw#${link}`);
  const answer = await readAnswer(page);
  const clear = async () => {
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(answerOf(page)).not.toHaveText(/^4/);
  };
  await clear();
  // Pasted into the address bar, and pressed in a page.
  await page.goto(page.url());
  await expect(answerOf(page)).toHaveText(answer);
  await clear();
  await page.evaluate(() => {
    const anchor = document.createElement('a');
    anchor.href = window.location.href;
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
  });
  await expect(answerOf(page)).toHaveText(answer);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(answerOf(page)).not.toHaveText(/^4/);
  // Who comes back to it keeps what there is now.
  await page.evaluate(() => {
    window.location.hash = 'draw';
  });
  await page.goBack();
  await expect(page).toHaveURL(/drawing=/);
  await settle(page);
  await expect(answerOf(page)).not.toHaveText(/^4/);
});

test('says in one sentence that a drawing is lost, and leaves the pad as it is', async ({ page }) => {
  await open(page, `/?figure=draw#${link.slice(0, -5)}`);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('The drawing in this link came to harm on its way and cannot be read.');
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, link);
  await expect(answerOf(page)).toHaveText(/^4/);
  for (const lost of ['#drawing=', `#${link.toLowerCase()}`]) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, lost);
    await expect(notice).toHaveCount(1);
    await expect(answerOf(page)).toHaveText(/^4/);
  }
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, link);
  await expect(notice).toHaveCount(0);
});

test('says of a neuron or a step that is none that a part is lost, in the lesson too', async ({ page }) => {
  await open(page, `/#${link}&neuron=9.9`);
  await expect(answerOf(page).first()).toHaveText(/^4/);
  await expect(page.getByRole('alert')).toContainText('A part of this link came to harm');
});
