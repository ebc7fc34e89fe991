/**
 * The site as an earlier commit builds it, in a folder that git ignores. What it is built with is the
 * project's own node_modules, which lie above that folder, unless that commit's lockfile lists something
 * else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr || stdout}`);
  return stdout.trim();
}

/** The whole name of a commit; throws one sentence where there is none of that name. */
export function findCommit(root: string, name: string): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`There is no commit ${name}.`);
  return stdout.trim();
}

/** Unpacks the commit into the folder, builds it there, and gives the folder of what was built. */
export function buildCommit(root: string, commit: string, folder: string): string {
  const built = join(folder, 'dist');
  if (existsSync(join(built, 'index.html')) && existsSync(join(folder, commit))) return built;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, 'commit.tar');
  run('git', ['archive', '--format=tar', '-o', archive, commit], root);
  run('tar', ['-xf', archive], folder);
  rmSync(archive);
  const lockOf = (place: string) => readFileSync(join(place, 'package-lock.json'), 'utf8');
  const isSameLock = lockOf(folder) === lockOf(root);
  if (!isSameLock) {
    const npm = process.env.npm_execpath;
    if (!npm) throw new Error('Please start this with npm, as in `npm run pictures`.');
    run(process.execPath, [npm, 'ci', '--no-fund', '--no-audit'], folder);
  }
  const tools = join(isSameLock ? root : folder, 'node_modules');
  run(process.execPath, [join(tools, 'vite/bin/vite.js'), 'build'], folder);
  mkdirSync(join(folder, commit));
  return built;
}
