/**
 * Every button that saves a file, in frames that may save none, and in those that may. In a page of its own a
 * figure is tried in its own tests (function, matrix, learning).
 */
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { test } from './keptPage.ts';
import { inThisFrame } from './reading.ts';

/** What saves, in which figure, and the text that is offered in its place. */
const saves = [
  { figure: 'function', button: 'Save the weights (JSON)', file: 'inklight-network.json' },
  { figure: 'matrix', button: 'Save this picture', file: 'inklight-drawing.json' },
  { figure: 'learning', button: 'Save as a file', file: 'my-network.bin', text: 'my-network.json' },
] as const;

/** A page with a figure in a sandbox that allows so much. */
async function openSandbox(page: Page, baseURL = '', figure: string, allowed: string): Promise<FrameLocator> {
  const host = `${baseURL}/course.html`;
  const src = `${baseURL}/?figure=${figure}&motion=reduce`;
  await page.route(host, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe title="Figure" width="1200" height="1800" sandbox="${allowed}" src="${src}">`,
    }),
  );
  await page.goto(host);
  return page.frameLocator('iframe');
}

for (const { figure, button, file, ...rest } of saves)
  test(`says how to go on where ${file} cannot be saved, in figure ${figure}, and what is copied in its place can be opened`, async ({
    page,
    baseURL,
  }) => {
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    const frame = await openSandbox(page, baseURL, figure, 'allow-scripts');
    await frame.getByRole('button', { name: button }).click();
    const note = frame.locator('.save-note');
    await expect(note.getByRole('status')).toContainText(`If ${file} was not saved`);
    await expect(note.getByRole('link')).toHaveAttribute('href', new RegExp(`figure=${figure}.*#.*drawing=`));
    // Not even the clipboard is to be had: the text is selected, for the reader to copy.
    const name = 'text' in rest ? rest.text : file;
    await note.getByRole('button', { name: `Copy: ${name}` }).click();
    await expect(note).toContainText('Selected: copy it with Ctrl + C');
    const field = note.getByLabel(name, { exact: true });
    await expect(field).toBeFocused();
    await expect.poll(async () => typeof JSON.parse(await field.inputValue())).toBe('object');
    expect(downloads).toEqual([]);
    if (figure !== 'learning') return;
    // Its own figure opens it in place of the file, and trains on from it.
    await expect(field).toHaveValue(/inklight-network/);
    const text = await inThisFrame(field, (area) => (area as HTMLTextAreaElement).value);
    const copied = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
    await frame.getByLabel('Open a file').last().setInputFiles(copied);
    await expect(frame.getByText('Opened: training goes on from it.')).toBeVisible();
  });

test('saves in a sandbox that allows it, and says nothing that is not so', async ({ page, baseURL }) => {
  const frame = await openSandbox(page, baseURL, 'learning', 'allow-scripts allow-downloads');
  const download = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toBe('my-network.bin');
  await expect(frame.locator('.save-note').getByRole('status')).toContainText(
    'If my-network.bin was not saved',
  );
});

test('says so in the tab too that is opened from a sandbox, which may be in it', async ({
  page,
  baseURL,
}) => {
  const frame = await openSandbox(page, baseURL, 'matrix', 'allow-scripts allow-same-origin allow-popups');
  await frame.getByRole('button', { name: 'Save this picture' }).click();
  const opened = page.waitForEvent('popup');
  await frame.locator('.save-note').getByRole('link').click();
  const tab = await opened;
  await expect(tab.getByLabel('Drawing pad')).toBeVisible();
  await tab.getByRole('button', { name: 'Save this picture' }).click();
  const note = tab.locator('.save-note');
  await expect(note).toContainText('If inklight-drawing.json was not saved');
  await expect(note.getByRole('link')).toHaveCount(0);
  await tab.close();
});
