/** Browser tests run against the built site (`npm test` builds it first), in the browser that scripts/findBrowser.mjs found. */
import { defineConfig } from '@playwright/test';

const port = Number(process.env.INKLIGHT_PORT ?? 4173);
const browser = JSON.parse(process.env.INKLIGHT_BROWSER ?? '{}');

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: browser,
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
