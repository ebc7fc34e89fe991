/**
 * Writes a host's folder, lets npm install the host in it, and runs its build. Nothing is installed anywhere
 * else; npm's cache makes the second time fast.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { Host, Paste } from './Host.ts';

/** A host that could not be had: no word about the figures in it. */
export class NotRun extends Error {}

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A limit for what hangs. */
const limitMs = 10 * 60_000;

/** The environment without what the npm that started this script says of this project. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_(package|lifecycle)_|npm_config_local_prefix$|INIT_CWD$|NODE_ENV$)/i.test(name),
  ),
);

const running = new Set<() => void>();

/** Ends every program that still runs, with those that it has started. */
export function endPrograms(): void {
  for (const end of running) end();
}

/** The last line of a program's output that says what went wrong. */
function reasonIn(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  return (
    lines.find((line) => /error|ERR!|not supported|cannot find/i.test(line)) ?? lines.at(-1) ?? 'no output'
  );
}

/** Runs a program of Node in a folder, and gives what it has printed; rejects with the reason in one line. */
function run(folder: string, file: string, args: readonly string[]): Promise<string> {
  // A group of its own, so that what it starts can be ended with it.
  const isGroup = process.platform !== 'win32';
  const child = spawn(process.execPath, [file, ...args], {
    cwd: folder,
    env: { ...environment, CI: '1', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: isGroup,
  });
  const end = () => {
    try {
      if (isGroup && child.pid) process.kill(-child.pid);
      else child.kill();
    } catch {
      // It has ended by itself.
    }
  };
  running.add(end);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(end, limitMs);
    child.once('close', (status) => {
      clearTimeout(timer);
      running.delete(end);
      if (status === 0) resolve(output);
      else reject(new Error(`${reasonIn(output)} (${args[0]}: ${status ?? 'ended'})`));
    });
  });
}

/** Writes the host's own files, and a package.json without which npm would install elsewhere. */
async function writeFiles(folder: string, files: ReturnType<Host['files']>): Promise<void> {
  const all = { 'package.json': '{ "private": true }\n', ...files };
  for (const [path, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

interface Manifest {
  readonly version: string;
  readonly bin?: string | Readonly<Record<string, string>>;
}

async function readManifest(folder: string, name: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
}

/** The name in "name@version", where the name may begin with an @ too. */
const nameOf = (wanted: string) => wanted.replace(/(?<=.)@.*$/, '');

/** The file behind one of the host's commands. */
async function fileOf(folder: string, command: string, { packages }: Host): Promise<string> {
  if (command.startsWith('project:')) return join(project, 'node_modules', command.slice(8));
  if (/\.m?js$/.test(command)) return join(folder, command);
  for (const name of packages.map(nameOf)) {
    const { bin } = await readManifest(folder, name);
    const file = typeof bin === 'string' ? bin : bin?.[command];
    if (file) return join(folder, 'node_modules', name, file);
  }
  throw new Error(`none of its packages has a command "${command}"`);
}

/** Installs what a host is made of, and gives the versions; throws NotRun where npm fails. */
async function install(folder: string, packages: readonly string[]): Promise<string> {
  const npm = process.env.npm_execpath;
  if (!npm) throw new NotRun('start this with npm: npm run test:hosts');
  try {
    await run(folder, npm, ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages]);
  } catch (error) {
    throw new NotRun(`not installed: ${(error as Error).message}`);
  }
  const names = packages.map(nameOf);
  const versions = await Promise.all(
    names.map(async (name) => `${name} ${(await readManifest(folder, name)).version}`),
  );
  return versions.join(', ');
}

async function build(host: Host, folder: string, paste: Paste, tell: (line: string) => void): Promise<void> {
  await writeFiles(folder, host.files(paste));
  for (const [command, ...args] of host.build) {
    tell([command, ...args, '...'].join(' '));
    await run(folder, await fileOf(folder, command, host), args);
  }
}

/** What is pasted by an author who has no figures. */
const nothing: Paste = () => ({ site: '', figure: '' });

/**
 * Makes a host in a folder, and gives the versions; tells how far it is. Throws NotRun where the host could
 * not be had, and another error where it builds without our texts alone.
 */
export async function buildHost(
  host: Host,
  folder: string,
  paste: Paste,
  tell: (line: string) => void,
): Promise<string> {
  await writeFiles(folder, {});
  tell('npm install ...');
  const versions = await install(folder, host.packages);
  tell(versions);
  try {
    await build(host, folder, paste, tell);
  } catch (error) {
    const { message } = error as Error;
    tell('not built; again, without the figures ...');
    const isOurs = await build(host, folder, nothing, tell).then(
      () => true,
      () => false,
    );
    throw isOurs ? new Error(`not built with the figures: ${message}`) : new NotRun(`not built: ${message}`);
  }
  return versions;
}
