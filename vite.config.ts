import { existsSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { figurePages } from './scripts/oembed/figurePages.ts';
import { oneFile } from './scripts/oneFile.ts';
import { policy } from './scripts/policy.ts';
import { zipSite } from './scripts/zipSite.ts';
import { staticLesson } from './src/lesson/staticLesson.ts';
import { unstartedNote } from './src/lesson/unstartedNote.ts';
import { lessonTexts } from './src/text/lesson.ts';
import { pageTexts } from './src/text/page.ts';
import { unstartedTexts } from './src/text/unstarted.ts';

/** Wraps embed.js, which pages include as a classic script, so that none of its names are theirs. */
function classicEmbedScript(): Plugin {
  return {
    name: 'classic-embed-script',
    apply: 'build',
    generateBundle(_, bundle) {
      const embed = bundle['embed.js'];
      if (embed?.type !== 'chunk') return;
      if (embed.imports.length + embed.exports.length > 0) throw new Error('embed.js must stand alone.');
      embed.code = `(()=>{${embed.code.trim()}})();`;
    },
  };
}

/** Builds embed.mjs, the same element for pages that bundle their scripts, beside the rest. */
function embedModule(): Plugin {
  return {
    name: 'embed-module',
    apply: 'build',
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          target: 'es2023',
          emptyOutDir: false,
          copyPublicDir: false,
          lib: { entry: 'src/embed/embedModule.ts', formats: ['es'], fileName: () => 'embed.mjs' },
        },
      });
    },
  };
}

/** Whether a module is one that embed.js is made of. */
function isOfEmbedScript(id: string): boolean {
  return /\/src\/embed\/(element|createFigureElement|elementAttributes|isFallback|scriptFolder)\.ts$/.test(
    id,
  );
}

/** Puts the lesson's text into the page for readers without script. */
function lessonWithoutScript(): Plugin {
  return {
    name: 'lesson-without-script',
    transformIndexHtml: (html) =>
      html.replace(
        "<!-- the lesson's text -->",
        () => `\n${staticLesson(lessonTexts.en, pageTexts.en.page.headline)}\n`,
      ),
  };
}

/**
 * Puts into the built page what is said until it starts. While it is being edited its style sheets are
 * scripts, and would not hide it.
 */
function noteUntilStarted(): Plugin {
  return {
    name: 'note-until-started',
    apply: 'build',
    transformIndexHtml: (html) =>
      html.replace('<!-- what is said until it starts -->', () => unstartedNote(unstartedTexts.en)),
  };
}

/**
 * Says in the page whether the site has MNIST (`npm run data`), so that figures that count over digits need
 * not ask for a file that most sites do not have.
 */
function saysWhetherMnistIsHere(): Plugin {
  const tag = {
    tag: 'meta',
    attrs: { name: 'inklight-pictures', content: 'mnist' },
    injectTo: 'head',
  } as const;
  return {
    name: 'says-whether-mnist-is-here',
    transformIndexHtml: () => (existsSync('public/mnist/pack.json') ? [tag] : []),
  };
}

export default defineConfig({
  base: './',
  // src/jsx is for the compiler alone.
  plugins: [
    react({ jsxImportSource: 'react' }),
    lessonWithoutScript(),
    noteUntilStarted(),
    saysWhetherMnistIsHere(),
    figurePages(process.env.INKLIGHT_ADDRESS),
    classicEmbedScript(),
    embedModule(),
    oneFile(),
    zipSite(),
  ],
  worker: { format: 'iife' },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Files stay files: the policy refuses what is written into addresses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Most of its time goes into the one file, which is a build of its own.
      checks: { pluginTimings: false },
      input: { index: 'index.html', embed: 'src/embed/element.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'embed' ? 'embed.js' : 'assets/[name]-[hash].js'),
        // What is needed before one can draw is one file, however many later parts share pieces of it.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], test: (id) => !isOfEmbedScript(id) },
            // What the first figure shows next, the network and all that D3 draws, is another.
            {
              name: 'network',
              test: /[\\/](figures[\\/]draw[\\/](Draw(?!Description)|FramingControl)|components[\\/]pad[\\/]PadMarks)/,
            },
            // And what waits until the network is there a third.
            {
              name: 'inspector',
              test: /[\\/](components[\\/](inspector[\\/](?!InspectorPlace|useInspectorKeys)|live[\\/]LiveText)|figures[\\/]draw[\\/]NetworkPicker)/,
            },
          ],
        },
      },
    },
  },
  // Figures are loaded by pages of other hosts, and by frames without an origin.
  preview: { cors: { origin: '*' }, headers: { 'Content-Security-Policy': policy } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**'],
    // A limit for what hangs, far from what anything takes on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // No test leaves anything behind in a module: all of them may share theirs, which takes half the time.
    pool: 'threads',
    isolate: false,
    // By itself Vitest leaves one core free, which on a machine of two is half of them.
    maxWorkers: '100%',
  },
});
