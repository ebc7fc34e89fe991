/**
 * Writes the library, what other programs import, into lib/: an ES module for each entry of `src/library`, which needs
 * nothing beside it, and the types of all. package.json names them under `exports`.
 *
 *   npm run build:lib
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { runMain } from '../runMain.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const lib = join(root, 'lib');

/** Entries that use no DOM: one file each, so that a page without a bundler loads one file, too. */
const pureEntries = ['network', 'image', 'formats'] as const;

function buildEntry(name: string): Promise<unknown> {
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2023',
      outDir: lib,
      emptyOutDir: false,
      lib: { entry: `src/library/${name}.ts`, formats: ['es'], fileName: () => `${name}.js` },
    },
  });
}

/** The types, with imports that name the files that are there. */
function writeTypes(): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', join(root, 'scripts/library/tsconfig.json')], {
    stdio: 'inherit',
  });
  const types = join(lib, 'types');
  for (const file of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue;
    const text = readFileSync(join(types, file), 'utf8');
    writeFileSync(join(types, file), text.replace(/(from |import\()('|")(\.[^'"]+)\.tsx?\2/g, '$1$2$3.js$2'));
  }
}

async function main(): Promise<boolean> {
  rmSync(lib, { recursive: true, force: true });
  for (const name of pureEntries) {
    await buildEntry(name);
    const { length } = gzipSync(readFileSync(join(lib, `${name}.js`)));
    console.log(`lib/${name}.js  ${(length / 1000).toFixed(1)} kB packed`);
  }
  writeTypes();
  return true;
}

void runMain(main);
