/**
 * Writes the library, what other programs import, into lib/: an ES module for each entry of `src/library`,
 * which needs nothing beside it, and the types of all. package.json names them under `exports`.
 *
 *   npm run build:lib
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { networksInside } from '../networksInside.ts';
import { runMain } from '../runMain.ts';
import { shadowStyles } from './shadowStyles.ts';

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

/** Colours for shadow roots, in place of those for a document. */
function coloursForShadows(): Plugin {
  return {
    name: 'colours-for-shadows',
    enforce: 'pre',
    resolveId: (source) =>
      source.endsWith('pictures/adoptColours.ts') ? join(root, 'src/library/adoptColours.ts') : null,
  };
}

/** What the page has beside its scripts, put into the scripts: styles for a shadow root, and networks. */
function insideScripts(): Plugin {
  return {
    name: 'inside-scripts',
    enforce: 'post',
    generateBundle(_, bundle) {
      const [sheet, ...others] = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
      if (sheet?.type !== 'asset' || others.length > 0) throw new Error('One style sheet was expected.');
      delete bundle[sheet.fileName];
      const styles = JSON.stringify(shadowStyles(String(sheet.source)));
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replace('__INKLIGHT_STYLES__', () => styles);
      }
    },
  };
}

/** The figures: an entry, and parts that are loaded when they are shown. */
function buildMount(): Promise<unknown> {
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react({ jsxImportSource: 'react' }), coloursForShadows(), insideScripts()],
    worker: { format: 'iife' },
    define: {
      'process.env.NODE_ENV': '"production"',
      __INKLIGHT_NETWORKS__: JSON.stringify(networksInside(root)),
    },
    build: {
      target: 'es2023',
      outDir: lib,
      emptyOutDir: false,
      cssCodeSplit: false,
      minify: true,
      lib: { entry: 'src/library/mount.tsx', formats: ['es'], fileName: () => 'mount.js' },
      rolldownOptions: { output: { chunkFileNames: 'parts/[name]-[hash].js' } },
    },
  });
}

/** Imports of files beside a file of types. */
const relativeImport = /(from |import\()(['"])(\.[^'"]+)\.tsx?\2/g;

/** The types, with imports that name the files that are there; of what no entry names, none. */
function writeTypes(): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', join(root, 'scripts/library/tsconfig.json')], {
    stdio: 'inherit',
  });
  const types = join(lib, 'types');
  const wanted = [...pureEntries, 'mount'].map((name) => join(types, 'library', `${name}.d.ts`));
  for (const file of wanted) {
    const text = readFileSync(file, 'utf8');
    for (const [, , , path] of text.matchAll(relativeImport)) {
      const imported = join(dirname(file), `${path}.d.ts`);
      if (!wanted.includes(imported)) wanted.push(imported);
    }
    const withoutStyles = text.replace(/^import '[^']+\.css';\n/gm, '');
    writeFileSync(file, withoutStyles.replace(relativeImport, '$1$2$3.js$2'));
  }
  for (const file of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.d.ts') && !wanted.includes(join(types, file))) rmSync(join(types, file));
  }
}

async function main(): Promise<boolean> {
  rmSync(lib, { recursive: true, force: true });
  for (const name of pureEntries) {
    await buildEntry(name);
    const { length } = gzipSync(readFileSync(join(lib, `${name}.js`)));
    console.log(`lib/${name}.js  ${(length / 1000).toFixed(1)} kB packed`);
  }
  await buildMount();
  writeTypes();
  return true;
}

void runMain(main);
