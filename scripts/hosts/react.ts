/**
 * React with server rendering: a page in TSX, checked by the compiler with the types beside embed.mjs,
 * rendered to a string in Node, and hydrated in the browser by a build for development, which says what does
 * not match.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Host, Paste, Visit } from './Host.ts';
import { drawIn, drawnDigit, until } from './lookAtFigure.ts';
import { click, hearComplaints, lookAtPage } from './lookAtPage.ts';

const built = (name: string) => readFileSync(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)));

/** Of the panel's text for the element, in TSX what it says in HTML. */
const page = (paste: Paste) => `import { useEffect, useRef, useState } from 'react';
import type { InklightFigureElement } from './inklight/embed.d.ts';
import type {} from './inklight/embed-react.d.ts';

export function CoursePage() {
  const [seen, setSeen] = useState('nothing yet');
  const [readies, setReadies] = useState(0);
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [isThere, setThere] = useState(true);
  const ref = useRef<InklightFigureElement>(null);
  useEffect(() => {
    const figure = ref.current;
    if (!figure) return;
    const listening = new AbortController();
    const { signal } = listening;
    figure.addEventListener(
      'inklight-prediction',
      ({ detail: { digit, by } }) => setSeen(\`\${digit} by the \${by}\`),
      { signal },
    );
    figure.addEventListener('inklight-ready', () => setReadies((count) => count + 1), { signal });
    return () => listening.abort();
  }, [isThere]);
  return (
    <main>
      <h1>A course</h1>
      <p id="seen">{seen}</p>
      <p id="readies">{readies}</p>
      <button type="button" onClick={() => setTheme('dark')}>Dark</button>
      <button type="button" onClick={() => setThere(!isThere)}>Come and go</button>
      ${paste('element', 'draw').figure}
      <div id="asked">{isThere && <inklight-figure ref={ref} figure="bias" drawing="example:7" theme={theme} step={3} seed={5} />}</div>
    </main>
  );
}
`;

const client = (site: string) => `import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { CoursePage } from './CoursePage.tsx';
import { defineFigure } from './inklight/embed.mjs';

defineFigure('${site}');
const root = document.querySelector('#root');
if (root) hydrateRoot(root, <StrictMode><CoursePage /></StrictMode>, { onRecoverableError: (error) => console.error(error) });
`;

const server = `import { writeFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import { CoursePage } from './CoursePage.tsx';
import { defineFigure } from './inklight/embed.mjs';

// On a server it does nothing.
defineFigure('https://your-host.example/');
const style = '<style>body { margin: 0; } main { max-width: 688px; margin: 0 auto; }</style>';
const html = \`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\${style}<title>A course</title></head>
<body><div id="root">\${renderToString(<CoursePage />)}</div><script type="module" src="client.js"></script></body></html>\`;
writeFileSync('site/index.html', html);
`;

const config = `export default {
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"development"' },
  build: {
    minify: false,
    emptyOutDir: false,
    outDir: 'site',
    rollupOptions: { input: 'client.tsx', output: { entryFileNames: 'client.js' } },
  },
};
`;

const compiler = {
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
    types: ['node'],
  },
  include: ['*.tsx'],
};

/** Where embed.js is, of the text that goes in once for the site. */
const siteOf = (paste: Paste) =>
  /https?:[^"]*\/(?=embed\.js)/.exec(paste('element', 'draw').site ?? '')?.[0] ?? '';

async function lookAtLife(visit: Visit): Promise<void> {
  const page = await visit.browser.newPage({ viewport: { width: 1280, height: 800 } });
  const complaints = hearComplaints(page);
  const html = await (await page.request.get(visit.url)).text();
  if (!html.includes('<inklight-figure figure="bias" drawing="example:7" theme="light" step="3" seed="5"'))
    visit.fault(`the server has not rendered the element: ${/<inklight[^>]*>/.exec(html)?.[0]}`);
  await page.goto(visit.url);
  const say = (id: string, matches: (text: string) => boolean, awaited: string) =>
    until(async () => (await page.locator(id).textContent()) ?? '', matches, awaited);
  await say('#readies', (text) => text === '1', 'inklight-ready does not come once');
  await drawIn(page, 'bias');
  const wanted = `${drawnDigit} by the reader`;
  await say('#seen', (text) => text === wanted, 'no inklight-prediction comes');
  await click(page, page.getByRole('button', { name: 'Dark' }));
  const figure = page.locator('#asked iframe').contentFrame();
  // Asked, not waited for: it may be out of view, where a browser gives a frame no frames.
  await until(
    () => figure.locator('html').evaluate(({ dataset }) => dataset.theme),
    (theme) => theme === 'dark',
    'another theme does not come to the figure',
  );
  await say('#seen', (text) => text === wanted, 'another theme changed the answer');
  await say('#readies', (text) => text === '1', 'another theme loaded the figure anew');
  const again = page.getByRole('button', { name: 'Come and go' });
  await click(page, again);
  await page.locator('#asked iframe').waitFor({ state: 'detached' });
  await click(page, again);
  await say('#readies', (text) => text === '2', 'the figure is not ready after it was taken out and put in');
  for (const complaint of complaints) visit.fault(`console: ${complaint}`);
  visit.note(
    'rendered on the server, hydrated; inklight-ready and inklight-prediction come; theme by message; out and in again',
  );
  await page.close();
}

function reactHost(major: 18 | 19): Host {
  return {
    name: `react${major}`,
    packages: [
      `react@${major}`,
      `react-dom@${major}`,
      `@types/react@${major}`,
      `@types/react-dom@${major}`,
      '@types/node@20',
    ],
    files: (paste) => ({
      'package.json': '{ "private": true, "type": "module" }\n',
      'tsconfig.json': JSON.stringify(compiler),
      'vite.config.js': config,
      'CoursePage.tsx': page(paste),
      'client.tsx': client(siteOf(paste)),
      'server.tsx': server,
      ...Object.fromEntries(
        ['embed.mjs', 'embed.d.mts', 'embed.d.ts', 'embed-react.d.ts'].map((name) => [
          `inklight/${name}`,
          built(name),
        ]),
      ),
    }),
    build: [
      ['project:typescript/bin/tsc'],
      ['project:vite/bin/vite.js', 'build'],
      ['project:vite/bin/vite.js', 'build', '--ssr', 'server.tsx', '--outDir', 'server'],
      ['server/client.js'],
    ],
    result: 'site',
    look: async (visit) => {
      await lookAtPage(visit, 'index.html');
      await lookAtLife(visit);
    },
  };
}

export const react19 = reactHost(19);
export const react18 = reactHost(18);
