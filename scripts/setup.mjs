// Set-up shared by all scripts: checks Node, and runs `npm ci` when node_modules is missing or older than the
// lockfile. Uses nothing but Node's own modules, because nothing else may be installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const [major, minor] = process.versions.node.split('.').map(Number);

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Runs npm through the very npm that started this script, without a shell, so that it works on Windows too.
 */
function npm(args) {
  const cli = process.env.npm_execpath;
  if (!cli) fail('Please start this with npm, as in `npm start` or `npm test`.');
  return spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' }).status;
}

export function setUp() {
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Inklight needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  }
  const installed = `${root}node_modules/.package-lock.json`;
  const isFresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
  if (isFresh) return;
  console.log('Installing what package-lock.json lists ...');
  if (npm(['ci', '--no-fund', '--no-audit']) !== 0) fail('npm ci failed: see its message above.');
}

/** Runs a tool of node_modules in the project's folder, without a shell, and returns its exit status. */
export function runTool(file, args, env = {}) {
  const { status } = spawnSync(process.execPath, [`${root}node_modules/${file}`, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}
