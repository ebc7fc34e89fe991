// `npm test`: sets up if needed, then types, lint, dead code, unit tests, build, and browser tests against the built
// site. Ends with the line "N passed, N failed"; every step runs even when an earlier one failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { root, setUp } from './setup.mjs';

setUp();
const reports = `${root}node_modules/.cache/inklight`;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;

function run(name, file, args, env = {}) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [`${root}node_modules/${file}`, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function check(name, file, args) {
  if (run(name, file, args)) passed++;
  else failed++;
}

/** Adds a test runner's own counts; a runner that failed without counting (it crashed) is one failure. */
function count(isGreen, reportFile, countsOf) {
  let counts = { passed: 0, failed: 0 };
  try {
    counts = countsOf(JSON.parse(readFileSync(`${reports}/${reportFile}`, 'utf8')));
  } catch {
    console.error(`No report was written: ${reportFile}`);
  }
  passed += counts.passed;
  failed += counts.failed;
  if ((!isGreen && counts.failed === 0) || counts.passed + counts.failed === 0) failed++;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function testInBrowser() {
  const { findBrowser } = await import('./findBrowser.mjs');
  let browser;
  try {
    browser = await findBrowser();
  } catch (error) {
    console.error(error.message);
    failed++;
    return;
  }
  const isGreen = run('browser tests', '@playwright/test/cli.js', ['test', '--config', 'test/browser'], {
    INKLIGHT_BROWSER: JSON.stringify(browser),
    INKLIGHT_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/browser.json`,
  });
  count(isGreen, 'browser.json', ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped,
  }));
}

check('types', 'typescript/bin/tsc', []);
check('lint and format', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']);
check('dead code', 'knip/bin/knip.js', []);
count(
  run('unit tests', 'vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports}/unit.json`,
  ]),
  'unit.json',
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);
check('build', 'vite/bin/vite.js', ['build']);
await testInBrowser();

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
