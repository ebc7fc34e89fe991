/**
 * Builds `inklight.html`, the whole lesson in one file that asks for nothing (src/formats/oneFile.ts), beside
 * the site: the same sources once more, as one script and one style sheet. Prints how large it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { oneFileName, writeOneFile } from '../src/formats/oneFile.ts';
import { staticLesson } from '../src/lesson/staticLesson.ts';
import { oneFileNote } from '../src/lesson/unstartedNote.ts';
import { lessonTexts } from '../src/text/lesson.ts';
import { pageTexts } from '../src/text/page.ts';
import { unstartedTexts } from '../src/text/unstarted.ts';
import { networksInside } from './networksInside.ts';

/** Script and style sheet, with all that the site has beside them inside. */
async function buildParts(root: string): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react({ jsxImportSource: 'react' })],
    worker: { format: 'iife' },
    define: { __INKLIGHT_NETWORKS__: JSON.stringify(networksInside(root)) },
    build: {
      target: 'es2023',
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: join(root, 'src/embed/oneFile.tsx'),
        output: { format: 'es', codeSplitting: false },
        checks: { pluginTimings: false },
      },
    },
  });
  if (!('output' in built)) throw new Error('One build was expected.');
  const scripts = built.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const styles = built.output.flatMap((file) => (file.type === 'asset' ? [file] : []));
  const [script] = scripts;
  const [sheet] = styles;
  if (scripts.length !== 1 || styles.length !== 1 || !sheet.fileName.endsWith('.css'))
    throw new Error('One script and one style sheet were expected.');
  return { script: script.trim(), style: String(sheet.source).trim() };
}

/** The file; the page that it is made beside gives its title and description. */
export async function buildOneFile(root: string): Promise<string> {
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  const icon = readFileSync(join(root, 'public/icon.svg'), 'utf8').trim();
  return writeOneFile({
    ...(await buildParts(root)),
    title: /<title>(.*)<\/title>/.exec(page)?.[1] ?? '',
    description: /name="description" content="([^"]*)"/.exec(page)?.[1] ?? '',
    icon: `data:image/svg+xml,${encodeURIComponent(icon)}`,
    note: oneFileNote(unstartedTexts.en),
    withoutScript: staticLesson(lessonTexts.en, pageTexts.en.page.headline),
  });
}

/** Adds it to a build. */
export function oneFile(): Plugin {
  let [root, folder] = ['', ''];
  return {
    name: 'one-file',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    async closeBundle() {
      const html = await buildOneFile(root);
      writeFileSync(join(folder, oneFileName), html);
      const packedKb = (gzipSync(html, { level: 9 }).length / 1000).toFixed(0);
      console.log(`${oneFileName}: ${(Buffer.byteLength(html) / 1000).toFixed(0)} kB, ${packedKb} kB packed`);
    },
  };
}
