/**
 * The built site where it is not at the root of its host: in a folder, under the same policy.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { policy } from '../../scripts/policy.ts';
import { test } from './keptPage.ts';
import { answerOf, open } from './page.ts';

const folder = '/courses/nn/';

/** Passes requests for the folder on to the site at the root of another host, and refuses all others. */
async function serveFolder(site: string) {
  const refused: string[] = [];
  const server = createServer(async ({ url = '' }, response) => {
    if (!url.startsWith(folder)) {
      refused.push(url);
      response.writeHead(404).end();
      return;
    }
    const found = await fetch(new URL(url.slice(folder.length), site));
    const type = found.headers.get('content-type') ?? 'application/octet-stream';
    response.writeHead(found.status, { 'content-type': type, 'content-security-policy': policy });
    response.end(Buffer.from(await found.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${folder}`, refused, close: () => server.close() };
}

for (const [what, query] of [
  ['the lesson', ''],
  ['a figure', '?figure=draw&network=plain'],
] as const) {
  test(`draws and answers in a folder: ${what}`, async ({ page, baseURL }) => {
    const site = await serveFolder(`${baseURL}/`);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await open(page, `${site.url}${query}`);
    await expect(answerOf(page)).toHaveText(/^3, activation/);
    await page.getByRole('button', { name: 'Share' }).first().click();
    await page.getByRole('tab', { name: 'Course page' }).click();
    await expect(page.getByLabel('What to paste', { exact: true })).toHaveValue(
      new RegExp(`src="${site.url}`),
    );
    await expect(page.frameLocator('dialog iframe').getByRole('status')).toContainText('activation');
    expect(faults).toEqual([]);
    expect(site.refused.filter((path) => path !== '/favicon.ico')).toEqual([]);
    site.close();
  });
}
