// Runs the browser tests of the built site: finds the browser and a free port, and leaves a report to be
// counted.
import { createServer } from 'node:net';
import { findBrowser } from './findBrowser.mjs';

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The tool that runs them, and its arguments. */
export const browserTests = ['@playwright/test/cli.js', 'test', '--config', 'test/browser'];

/**
 * What the tests are told about their browser and their port; throws one sentence where there is no browser.
 */
export async function browserTestsEnvironment() {
  return {
    INKLIGHT_BROWSER: JSON.stringify(await findBrowser()),
    INKLIGHT_PORT: String(await freePort()),
  };
}
