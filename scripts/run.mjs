// `node scripts/run.mjs [--build] [FILE.ts [arguments]]`: sets up if needed, builds the site first if asked, then runs a
// TypeScript file. What the scripts of package.json call.
import { spawnSync } from 'node:child_process';
import { root, setUp } from './setup.mjs';

function run(file, args) {
  const { status } = spawnSync(process.execPath, [`${root}node_modules/${file}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const args = process.argv.slice(2);
setUp();
if (args[0] === '--build') {
  args.shift();
  run('vite/bin/vite.js', ['build', ...(args.length > 0 ? ['--logLevel', 'warn'] : [])]);
}
if (args.length > 0) run('tsx/dist/cli.mjs', args);
