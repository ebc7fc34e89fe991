/**
 * Uses the library as others do: packs it with npm, installs the package in an empty folder, and there
 *
 *   runs the programs of doc/library.md with this Node (the first if INKLIGHT_MNIST names MNIST's folder),
 *   checks their types by `tsc --strict`, as a bundler resolves them and as Node does,
 *   builds a bare Vite project, and opens it and a page without a bundler in a browser,
 *   mounts figures in both, two at once, and two hundred times over.
 *
 *   npm run test:lib
 *
 * Exits with 1 if one of them fails.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { servePage } from '../../test/bench/servePage.ts';
import { runMain } from '../runMain.ts';
import { mountProgram, tryManyTimes, tryTwo } from './tryMount.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The engine alone, packed, in bytes. */
const maximumEngineBytes = 8000;

let isGood = true;

function check(what: string, isRight: boolean, more = ''): void {
  console.log(`${isRight ? 'ok    ' : 'FAILED'} ${what}${more && `: ${more}`}`);
  isGood &&= isRight;
}

const npm = (args: readonly string[], cwd: string) =>
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd, encoding: 'utf8' });

/** A folder with the package installed, and nothing else. */
function install(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inklight-library-'));
  const [{ filename, files }] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], folder);
  const installed = JSON.parse(npm(['ls', '--all', '--json'], folder));
  const { dependencies } = installed.dependencies.inklight;
  check(`npm pack, ${files.length} files, installs nothing beside it`, dependencies === undefined);
  return folder;
}

const programs = Array.from(
  readFileSync(join(root, 'doc/library.md'), 'utf8').matchAll(/^```js\n(.*?)^```$/gms),
  ([, program]) => program,
);

function runPrograms(folder: string): void {
  const mnist = process.env.INKLIGHT_MNIST;
  for (const [index, program] of programs.entries()) {
    writeFileSync(join(folder, `program${index}.mjs`), program);
    if (index === 0 && !mnist) {
      console.log('NOT RUN the first program: INKLIGHT_MNIST does not name a folder with MNIST.');
      continue;
    }
    const { status, stdout } = spawnSync(process.execPath, [`program${index}.mjs`, mnist ?? ''], {
      cwd: folder,
      encoding: 'utf8',
    });
    const isRight = status === 0 && (index > 0 || Number(stdout) >= 0.94);
    check(`program ${index + 1} in Node ${process.versions.node}`, isRight, index === 0 ? stdout.trim() : '');
  }
}

/** What a page does with the three entries; it puts what came out into its title. */
const pageProgram = (from: (name: string) => string) => `
import { forward, initialiseNetwork, createRandom } from '${from('network')}';
import { exampleDrawingsOf, normalise } from '${from('image')}';
import { openNetwork, writeNpz } from '${from('formats')}';
const network = initialiseNetwork([784, 16, 16, 10], createRandom(1));
const opened = await openNetwork('a.npz', writeNpz(network));
const image = normalise(exampleDrawingsOf(3)[0].drawing).image;
document.title = forward(opened.network, image).activations[3].join();
`;

const typedMount = `
import { mount, type FigureState } from 'inklight';
const lesson = mount(document.body, { figure: 'weights', theme: 'dark' });
const stop: () => void = lesson.on('prediction', ({ digit }: { digit: number | null }) => console.log(digit));
const state: FigureState | null = lesson.getState();
// @ts-expect-error: no figure
mount(document.body, { figure: 'none' });
stop();
console.log(state);
lesson.destroy();
`;

function checkTypes(folder: string): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const typed = pageProgram((name) => `inklight/${name}`);
  writeFileSync(
    join(folder, 'typed.ts'),
    `${typed}\nconst sizes: readonly number[] = opened.network.sizes;\nexport { sizes };\n${typedMount}`,
  );
  for (const [module, resolution] of [
    ['ESNext', 'bundler'],
    ['NodeNext', 'NodeNext'],
  ]) {
    const options = ['--strict', '--noEmit', '--target', 'ES2023', '--lib', 'ES2023,DOM', '--types', ''];
    const { status, stdout } = spawnSync(
      process.execPath,
      [compiler, ...options, '--module', module, '--moduleResolution', resolution, 'typed.ts'],
      { cwd: folder, encoding: 'utf8' },
    );
    check(`types by tsc --strict, resolved as ${resolution} does`, status === 0, stdout.trim());
  }
}

/** A bare Vite project, and a page of its own beside it that names the files of the package. */
async function buildPages(folder: string): Promise<string> {
  const vite = join(folder, 'vite');
  mkdirSync(vite);
  cpSync(join(folder, 'node_modules'), join(vite, 'node_modules'), { recursive: true });
  writeFileSync(join(vite, 'index.html'), '<!doctype html><script type="module" src="/main.js"></script>');
  writeFileSync(
    join(vite, 'main.js'),
    pageProgram((name) => `inklight/${name}`),
  );
  writeFileSync(join(vite, 'mount.html'), '<!doctype html><script type="module" src="/mount.js"></script>');
  writeFileSync(join(vite, 'mount.js'), mountProgram('inklight'));
  const input = ['index.html', 'mount.html'].map((file) => join(vite, file));
  await build({ root: vite, configFile: false, logLevel: 'warn', build: { rolldownOptions: { input } } });
  const dist = join(vite, 'dist');
  cpSync(join(folder, 'node_modules/inklight/lib'), join(dist, 'lib'), { recursive: true });
  const plain = pageProgram((name) => `./lib/${name}.js`);
  writeFileSync(join(dist, 'plain.html'), `<!doctype html><script type="module">${plain}</script>`);
  const plainMount = mountProgram('./lib/mount.js');
  writeFileSync(
    join(dist, 'plain-mount.html'),
    `<!doctype html><script type="module">${plainMount}</script>`,
  );
  // The engine as a bundler leaves it.
  writeFileSync(join(vite, 'engine.js'), "export * from 'inklight/network';");
  const lib = { entry: 'engine.js', formats: ['es' as const], fileName: 'engine' };
  await build({ root: vite, configFile: false, logLevel: 'warn', build: { lib, outDir: 'engine' } });
  const { length } = gzipSync(readFileSync(join(vite, 'engine/engine.js')));
  check('the engine alone', length <= maximumEngineBytes, `${length} bytes packed`);
  return dist;
}

async function openPages(dist: string): Promise<void> {
  const { url, browser, close } = await servePage(dist);
  try {
    const page = await browser.newPage();
    const titles: string[] = [];
    for (const file of ['', 'plain.html']) {
      await page.goto(url + file);
      await page.waitForFunction(() => document.title.includes(','));
      titles.push(await page.title());
      check(file === '' ? 'a bare Vite project' : 'a page without a bundler', titles[0] === titles.at(-1));
    }
    for (const file of ['mount.html', 'plain-mount.html']) {
      console.log(`       ${file}`);
      const faults: string[] = [];
      const mounting = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      mounting.on('pageerror', (error) => faults.push(String(error)));
      mounting.on('response', (response) => response.status() >= 400 && faults.push(response.url()));
      await mounting.goto(url + file);
      await mounting.waitForFunction(() => document.title === 'mounts');
      await tryTwo(mounting, check);
      await tryManyTimes(mounting, ['draw', 'weights', 'learning', 'count', 'propagation'], check);
      check('no fault in the page', faults.length === 0, [...new Set(faults)].join(', ').slice(0, 300));
    }
  } finally {
    await close();
  }
}

async function main(): Promise<boolean> {
  const folder = install();
  runPrograms(folder);
  checkTypes(folder);
  await openPages(await buildPages(folder));
  return isGood;
}

void runMain(main);
