/** Figures in a page that speaks SPLICE: a score for the reader alone, and the state comes back. */
import { expect, type Page } from '@playwright/test';
import type { FigureId } from '../../src/formats/linkSchema.ts';
import { hostsOfTests, strokeOne } from './inHosts.ts';
import { test } from './keptPage.ts';
import { inThisFrame, resize } from './reading.ts';

const hosts = hostsOfTests();

interface Said {
  readonly subject: string;
  readonly message_id: string;
  readonly score?: number;
  readonly state?: Record<string, string>;
  readonly name?: string;
}

/**
 * Opens a figure in a page that records what it says (test/hosts/splice.html), and gives back what it was
 * told at the visit before; `silent` is a page that knows nothing of the protocol.
 */
async function openIn(page: Page, figure: FigureId, manner: 'speaking' | 'silent' | 'text' = 'speaking') {
  await resize(page, { width: 1280, height: 1700 });
  await page.goto(`${hosts.url}splice.html?figure=${figure}&${manner}`);
}

const readMessages = (page: Page, subject: string) =>
  inThisFrame(
    page,
    (wanted) =>
      (window as never as { report: Said[] }).report.filter(
        (message) => message.subject === `SPLICE.${wanted}`,
      ),
    subject,
  );
/** In the page: how many scores it was told. */
const countReports = () =>
  (window as never as { report: Said[] }).report.filter(
    ({ subject }) => subject === 'SPLICE.reportScoreAndState',
  ).length;
const lastReport = async (page: Page) => (await readMessages(page, 'reportScoreAndState')).at(-1);

test('reports a bet, and takes it back at the next visit without a point for it', async ({ page }) => {
  await openIn(page, 'propagation');
  const figure = page.frameLocator('iframe');
  await expect(figure.getByRole('status')).toContainText(/^3, activation/);
  await strokeOne(page, figure);
  await expect
    .poll(() => lastReport(page))
    .toMatchObject({ score: 0, state: { drawing: expect.any(String) } });
  await figure.getByRole('button', { name: 'the same answer' }).click();
  await expect
    .poll(() => lastReport(page))
    .toMatchObject({ score: 0, state: { answers: 'propagation:same' } });
  await expect.poll(() => readMessages(page, 'sendEvent')).toMatchObject([{ name: 'inklight-answer' }]);
  await figure.getByRole('button', { name: 'another answer' }).click();
  await expect
    .poll(() => lastReport(page))
    .toMatchObject({ score: 1, state: { answers: 'propagation:other' } });
  const ids = [
    ...(await readMessages(page, 'reportScoreAndState')),
    ...(await readMessages(page, 'sendEvent')),
  ].map(({ message_id }) => message_id);
  expect(new Set(ids).size).toBe(ids.length);

  await expect(page.locator('#score')).toHaveText('1');
  await openIn(page, 'propagation');
  await expect(figure.getByRole('status')).toContainText(/^1, activation/);
  await expect(figure.getByRole('button', { name: 'another answer' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(figure.locator('.question-verdict')).not.toBeEmpty();
  expect(await readMessages(page, 'reportScoreAndState')).toEqual([]);
});

test('gives its point for a drawing of the reader’s alone, keeps it at the next visit, and reports also where nobody answers', async ({
  page,
}) => {
  await page.goto(`${hosts.url}splice.html?silent`);
  // A state that is none of ours.
  await page.evaluate(() => sessionStorage.setItem('draw', '{"drawing":"nonsense"}'));
  await openIn(page, 'draw');
  const figure = page.frameLocator('iframe');
  await expect(figure.getByRole('status')).toContainText(/^3, activation/);
  await figure.getByRole('button', { name: 'Example 7' }).click();
  await expect.poll(() => lastReport(page)).toMatchObject({ score: 0, state: { drawing: 'example:7' } });
  await strokeOne(page, figure);
  await expect(figure.getByRole('status')).toContainText(/^1, activation/);
  await expect.poll(() => lastReport(page)).toMatchObject({ score: 1 });

  // The next visit, to a host that keeps the text of a state: the point is not taken back.
  await openIn(page, 'draw', 'text');
  await expect(figure.getByRole('status')).toContainText(/^1, activation/);
  await figure.getByLabel('Steps from your drawing to the inputs').press('ArrowLeft');
  await expect.poll(() => lastReport(page)).toMatchObject({ score: 1, state: { step: '2' } });
  expect(await inThisFrame(page, countReports)).toBe(1);

  await openIn(page, 'draw', 'silent');
  await expect(figure.getByRole('status')).toContainText(/^3, activation/);
  await strokeOne(page, figure);
  await expect.poll(() => lastReport(page)).toMatchObject({ score: 1 });
  await expect.poll(() => readMessages(page, 'getState')).toHaveLength(1);
});
