/**
 * The three engines, where this machine has them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, firefox } from '@playwright/test';
// @ts-expect-error: a plain script, shared with `npm test`
import { findBrowser } from '../findBrowser.mjs';
import type { Candidate } from './Driver.ts';
import { playwrightDriver } from './playwrightDriver.ts';
import { webDriver } from './webDriver.ts';

const firefoxPaths = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];
const webKitPort = 4477;

async function startFirefox() {
  const executablePath = firefoxPaths.find((path) => existsSync(path));
  if (!executablePath) return null;
  // Not Playwright's own build, but the one that people have.
  return playwrightDriver(await firefox.launch({ executablePath, channel: 'moz-firefox' }));
}

/** Debian has it in a folder of the machine's kind, in one of WebKit's version. */
function findMiniBrowser(): string | undefined {
  return ['/usr/lib', '/usr/libexec']
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .flatMap((folder) =>
      ['4.1', '4.0'].map((version) => join(folder, `webkit2gtk-${version}`, 'MiniBrowser')),
    )
    .find((path) => existsSync(path));
}

async function startWebKit() {
  const binary = findMiniBrowser();
  const [driver, display] = ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'];
  if (!binary || !existsSync(driver) || !existsSync(display)) return null;
  return webDriver({
    command: display,
    args: ['-a', driver, `--port=${webKitPort}`],
    port: webKitPort,
    capabilities: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
  });
}

/** Each with how one gets it. */
export const candidates: readonly Candidate[] = [
  {
    name: 'Chromium',
    start: async () => playwrightDriver(await chromium.launch(await findBrowser())),
    howToGet: 'as `npm test` finds it',
  },
  { name: 'Firefox', start: startFirefox, howToGet: 'on Debian: apt-get install firefox-esr' },
  { name: 'WebKit', start: startWebKit, howToGet: 'on Debian: apt-get install webkit2gtk-driver xvfb xauth' },
];
