/**
 * Builds real hosts from npm in a temporary folder, pastes into them what the panel of a figure writes, opens
 * them, draws in them and reads what the figures answer:
 *
 *   npm run test:hosts [-- --folder DIR] [HOST...]
 *
 * --folder is where they are built; it is kept, and used again. Screenshots stay in .cache/hosts. A host that
 * npm cannot install, or that does not build without our texts either, is NOT RUN. Exits with 1 if a figure
 * is not as it should be in one of the others, and with CI=1 if a host was not run.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { servePage } from '../../test/bench/servePage.ts';
import { policy } from '../policy.ts';
import { buildHost, endPrograms, NotRun } from './buildHost.ts';
import { docusaurus } from './docusaurus.ts';
import { type Host, type Paste, type PastedFigure, pastedFigures } from './Host.ts';
import { marp } from './marp.ts';
import { react18, react19 } from './react.ts';
import { readPanel } from './readPanel.ts';
import { reveal } from './reveal.ts';
import { serveFolder } from './serveFolder.ts';
import { slidev } from './slidev.ts';
import { starlight } from './starlight.ts';
import { chooseHosts, type Outcome, statusOf, summary } from './verdict.ts';
import { vitepress } from './vitepress.ts';

const hosts: readonly Host[] = [vitepress, docusaurus, starlight, reveal, slidev, marp, react19, react18];

const screenshots = fileURLToPath(new URL('../../.cache/hosts/', import.meta.url));

/** The texts of the panel of each figure. */
async function readTexts(browser: Browser, site: string): Promise<Paste> {
  const texts = new Map<PastedFigure, Awaited<ReturnType<typeof readPanel>>>();
  for (const figure of pastedFigures) texts.set(figure, await readPanel(browser, site, figure));
  return (kind, figure) => {
    const text = texts.get(figure)?.get(kind);
    if (!text) throw new Error(`The panel of ${figure} has no kind "${kind}".`);
    return text;
  };
}

/** Builds a host, serves it, looks at it; tells what is seen. */
async function tryHost(host: Host, folder: string, paste: Paste, browser: Browser): Promise<Outcome> {
  const tell = (line: string) => console.log(`  ${line}`);
  const faults: string[] = [];
  const fault = (sentence: string) => {
    faults.push(sentence);
    tell(`FAULT: ${sentence}`);
  };
  const keep = async (page: Page, name: string) => {
    await page.screenshot({ path: `${screenshots}${host.name}-${name.replaceAll(/[^\w-]+/g, '-')}.png` });
  };
  let versions = '';
  try {
    versions = await buildHost(host, folder, paste, tell);
    const served = await serveFolder(join(folder, host.result));
    try {
      await host.look({ browser, url: served.url, keep, note: tell, fault });
    } finally {
      served.close();
    }
  } catch (error) {
    // Without the colours that a terminal would show.
    const message = stripVTControlCharacters((error as Error).message);
    if (error instanceof NotRun) return { name: host.name, versions, faults, notRun: message };
    fault(message.replaceAll(/\s+/g, ' ').slice(0, 300));
    for (const context of browser.contexts())
      for (const page of context.pages()) await keep(page, 'fault').catch(() => undefined);
  }
  return { name: host.name, versions, faults, notRun: null };
}

/** Runs what was asked for, and gives the status to exit with. */
async function main(): Promise<0 | 1> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folder: { type: 'string' } },
  });
  const chosen = chooseHosts(hosts, positionals);
  const folder = resolve(values.folder ?? mkdtempSync(join(tmpdir(), 'inklight-hosts-')));
  // Also where Ctrl-C ends this: Playwright ends its browser and exits.
  process.on('exit', () => {
    endPrograms();
    if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  mkdirSync(screenshots, { recursive: true });

  const site = await servePage('dist', {
    'Access-Control-Allow-Origin': '*',
    'Content-Security-Policy': policy,
  });
  console.log(`Chromium ${site.browser.version()}, Node ${process.versions.node}, built in ${folder}`);
  console.log("Reading the panel's texts ...");
  const paste = await readTexts(site.browser, site.url);
  const outcomes: Outcome[] = [];
  for (const host of chosen) {
    console.log(`\n== ${host.name}`);
    const own = join(folder, host.name);
    mkdirSync(own, { recursive: true });
    outcomes.push(await tryHost(host, own, paste, site.browser));
  }
  await site.close();
  console.log(`\n${summary(outcomes)}\n\nScreenshots: ${screenshots}`);
  return statusOf(outcomes, /^(1|true)$/.test(process.env.CI ?? ''));
}

try {
  process.exit(await main());
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
