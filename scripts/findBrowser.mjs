// Finds a Chromium for the browser tests and benchmarks by really starting it. In this order: BROWSER_PATH,
// what Playwright has downloaded for this project or for all, Chrome, Edge, the system's chromium; then it
// downloads Playwright's into the project's own folder. Outside of that folder nothing is installed on
// anybody's machine; only as root in CI or in a container Debian's package is, and that is said.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { root } from './setup.mjs';

// As root Chromium refuses its sandbox; the rest keeps it from asking the network for anything.
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

async function starts(options) {
  const { chromium } = await import('playwright-core');
  try {
    const browser = await chromium.launch({ ...options, args, timeout: 30_000 });
    const page = await browser.newPage();
    const sum = await page.evaluate('1 + 1');
    await browser.close();
    return sum === 2;
  } catch {
    return false;
  }
}

async function firstThatStarts(candidates) {
  for (const candidate of candidates) if (await starts(candidate)) return { ...candidate, args };
  return null;
}

/** Where Playwright's download goes: a folder that git ignores, which outlasts `npm ci`. */
const downloads = `${root}.cache/browsers`;

/** The headless shell in that folder, whatever its version and platform. */
export function downloaded(folder = downloads) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((file) => /(^|[\\/])(chrome-)?headless[-_]shell(\.exe)?$/.test(file))
    .map((file) => ({ executablePath: `${folder}/${file}` }));
}

// Debian's headless shell first: the same engine without the windows of a browser, of which each test would
// pay for one.
const systemPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
];
const system = () =>
  systemPaths.filter((path) => existsSync(path)).map((executablePath) => ({ executablePath }));

function run(command, commandArgs, env = {}) {
  console.log(`Looking for a browser: ${command} ${commandArgs.join(' ')}`);
  const options = { stdio: 'inherit', timeout: 300_000, cwd: root, env: { ...process.env, ...env } };
  return spawnSync(command, commandArgs, options).status === 0;
}

function download() {
  const install = ['node_modules/playwright-core/cli.js', 'install', '--only-shell', 'chromium'];
  run(process.execPath, install, { PLAYWRIGHT_BROWSERS_PATH: downloads });
}

/** Whether the machine is one that is thrown away, and ours to install on. */
function mayInstall() {
  const isThrownAway = process.env.CI === 'true' || ['/.dockerenv', '/run/.containerenv'].some(existsSync);
  return process.getuid?.() === 0 && isThrownAway && existsSync('/usr/bin/apt-get');
}

function installWithApt() {
  console.log('Root in CI or in a container: installing Debian’s Chromium on this machine.');
  run('apt-get', ['update', '-qq']);
  return ['chromium-headless-shell', 'chromium'].some((name) =>
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-dejavu-core']),
  );
}

/**
 * Playwright launch options of a browser that starts, or an error with one sentence that says what to
 * install.
 */
export async function findBrowser() {
  const given = process.env.BROWSER_PATH;
  if (given) {
    if (await starts({ executablePath: given })) return { executablePath: given, args };
    throw new Error(`BROWSER_PATH is ${given}, which does not start as a Chromium.`);
  }
  const installed = [...downloaded(), {}, { channel: 'chrome' }, { channel: 'msedge' }, ...system()];
  const found = await firstThatStarts(installed);
  if (found) return found;
  download();
  const fetched = await firstThatStarts(downloaded());
  if (fetched) return fetched;
  if (mayInstall()) installWithApt();
  const packaged = await firstThatStarts(system());
  if (packaged) return packaged;
  throw new Error(
    'No browser starts here: install Chromium or Chrome, set BROWSER_PATH to one, or as root in a container set CI=true.',
  );
}
