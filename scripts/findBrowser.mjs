// Finds a Chromium for the browser tests and benchmarks by really starting it. In this order: BROWSER_PATH, what
// Playwright has downloaded, Chrome, Edge, the system's chromium, Playwright's download, Debian's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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

// Debian's headless shell first: the same engine without the windows of a browser, of which each test would pay for one.
const systemPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
];
const system = () =>
  systemPaths.filter((path) => existsSync(path)).map((executablePath) => ({ executablePath }));

function run(command, commandArgs) {
  console.log(`Looking for a browser: ${command} ${commandArgs.join(' ')}`);
  return spawnSync(command, commandArgs, { stdio: 'inherit', timeout: 300_000 }).status === 0;
}

function installWithApt() {
  const isRoot = process.getuid?.() === 0;
  if (!existsSync('/usr/bin/apt-get')) return false;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  const apt = (...rest) => {
    const [command, ...commandArgs] = [...prefix, 'apt-get', ...rest];
    return run(command, commandArgs);
  };
  apt('update', '-qq');
  return ['chromium-headless-shell', 'chromium'].some((name) =>
    apt('install', '-y', '-qq', '--no-install-recommends', name, 'fonts-dejavu-core'),
  );
}

/** Playwright launch options of a browser that starts, or an error with one sentence that says what to install. */
export async function findBrowser() {
  const given = process.env.BROWSER_PATH;
  if (given) {
    if (await starts({ executablePath: given })) return { executablePath: given, args };
    throw new Error(`BROWSER_PATH is ${given}, which does not start as a Chromium.`);
  }
  const installed = await firstThatStarts([{}, { channel: 'chrome' }, { channel: 'msedge' }, ...system()]);
  if (installed) return installed;
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  const downloaded = await firstThatStarts([{}]);
  if (downloaded) return downloaded;
  installWithApt();
  const packaged = await firstThatStarts(system());
  if (packaged) return packaged;
  throw new Error('No browser starts here: install Chromium or Chrome, or set BROWSER_PATH to one.');
}
