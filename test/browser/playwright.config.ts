/**
 * Browser tests run against the built site (`npm run test:browser` builds it first), in the browser that
 * scripts/findBrowser.mjs found.
 */
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.INKLIGHT_PORT ?? 4173);
const browser = JSON.parse(process.env.INKLIGHT_BROWSER ?? '{}');

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  // Much of a test is waiting for frames: on two cores a third worker fills the gaps.
  workers: Math.ceil(1.5 * availableParallelism()),
  // A limit for what hangs, far from what anything takes on a busy machine.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json']],
  use: {
    // What cannot be pressed for so long is named, long before the test itself has taken too long.
    actionTimeout: 60_000,
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
