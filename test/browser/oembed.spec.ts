/** The page of its own that each figure has, and what a post makes of its address. */
import { expect } from '@playwright/test';
import { figureFiles } from '../../scripts/oembed/figurePages.ts';
import { readLikeWordPress } from '../hosts/readLikeWordPress.ts';
import { hiddenHeight, hostsOfTests } from './inHosts.ts';
import { test } from './keptPage.ts';
import { answerOf, open } from './page.ts';

const hosts = hostsOfTests();
const biasStage = 'Drag a neuron’s bias';

test('a figure’s own page shows it as its address asks, and a post shows it all once the site knows its address', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await open(page, '/bias.html?theme=dark&network=plain#drawing=example:7&neuron=3.7');
  await expect(page).toHaveTitle(/^Biases: /);
  await expect(page.getByRole('region', { name: biasStage })).toBeVisible();
  await expect(page.locator('main')).toHaveCount(1);
  await expect(answerOf(page)).toHaveText(/^7, activation/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  // A figure that the address names comes before the page's own.
  await open(page, '/bias.html?figure=sigmoid');
  await expect(page.getByRole('region', { name: 'Squish any sum into 0 to 1' })).toBeVisible();

  const site = hosts.site;
  const files = figureFiles(await (await fetch(site)).text(), site);
  const get = (address: string) => files[address.slice(site.length).replace(/\?.*/, '')];
  const frame = await readLikeWordPress(`${site}bias.html`, get);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(hosts.add(`<!doctype html><div style="width: 650px">${frame}</div>`));
  const figure = page.frameLocator('iframe[title^="Biases: "]');
  await expect(figure.getByRole('region', { name: biasStage })).toBeVisible();
  await expect(figure.getByRole('status')).toContainText(/^3, activation/);
  await expect.poll(() => hiddenHeight(figure)).toBe(0);
  expect(faults).toEqual([]);
});
