// `node scripts/steps.mjs STEP... [-- arguments of the last step]`: the checks behind `npm test`, and behind
// the scripts `types`, `lint`, `build` and others of package.json. It installs packages if needed, then runs
// the steps in order, and goes on after a step that failed. After several steps it prints "N passed, N
// failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { root, runTool, setUp } from './setup.mjs';

const reports = `${root}node_modules/.cache/inklight/reports`;
let passed = 0;
let failed = 0;

/** Runs a tool that passes or fails as a whole. */
function check(file, args) {
  if (runTool(file, args) === 0) passed++;
  else failed++;
}

/** Runs a test runner and adds its own counts. If it failed without a count, it crashed: one failure. */
function count(report, countsOf, [file, ...args], env) {
  rmSync(`${reports}/${report}`, { force: true });
  const hasPassed = runTool(file, args, env) === 0;
  let counts = { passed: 0, failed: 0 };
  try {
    counts = countsOf(JSON.parse(readFileSync(`${reports}/${report}`, 'utf8')));
  } catch {
    console.error(`No report was written: ${report}`);
  }
  passed += counts.passed;
  failed += counts.failed;
  if ((!hasPassed && counts.failed === 0) || counts.passed + counts.failed === 0) failed++;
}

async function testInBrowser(args) {
  const { browserTests, browserTestsEnvironment } = await import('./browserTests.mjs');
  let environment;
  try {
    environment = await browserTestsEnvironment();
  } catch (error) {
    console.error(error.message);
    failed++;
    return;
  }
  const countsOf = ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped,
  });
  const env = { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/browser.json` };
  count('browser.json', countsOf, [...browserTests, ...args], env);
}

function testUnits(args) {
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/unit.json`];
  const countsOf = ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  });
  count('unit.json', countsOf, ['vitest/vitest.mjs', 'run', ...report, ...args]);
}

/** Lint and format; dead code; and dead code without the tests, which finds code that only tests use. */
function lint() {
  check('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']);
  check('knip/bin/knip.js', ['--no-tag-hints']);
  check('knip/bin/knip.js', ['--no-tag-hints', '--production', '--include', 'files,exports,types']);
}

const steps = {
  types: () => check('typescript/bin/tsc', []),
  lint,
  fix: () => check('@biomejs/biome/bin/biome', ['check', '--write']),
  unit: testUnits,
  build: () => check('vite/bin/vite.js', ['build', '--logLevel', 'warn']),
  browser: testInBrowser,
};

const args = process.argv.slice(2);
const end = args.includes('--') ? args.indexOf('--') : args.length;
const names = args.slice(0, end);
const unknown = names.find((name) => !(name in steps));
if (unknown) {
  console.error(`There is no step "${unknown}"; there are ${Object.keys(steps).join(', ')}.`);
  process.exit(1);
}
setUp();
mkdirSync(reports, { recursive: true });
for (const [index, name] of names.entries()) {
  console.log(`\n== ${name}`);
  await steps[name](index === names.length - 1 ? args.slice(end + 1) : []);
}
if (names.length > 1) console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
