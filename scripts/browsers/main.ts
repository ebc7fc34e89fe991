/**
 * The core of the page in three engines: `npm run test:browsers [-- NAME...]`. A browser that this machine
 * has not is printed as not run, and fails where CI is set.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { servePage } from '../../test/bench/servePage.ts';
import { candidates } from './candidates.ts';
import { tryCore } from './core.ts';

/** A page of another origin with a figure in it. */
async function serveHost(site: string) {
  const text = readFileSync('test/hosts/plain.html', 'utf8')
    .replaceAll('{{SITE}}', site)
    .replaceAll('{{FIGURE}}', 'draw&motion=reduce');
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const asked = process.argv.slice(2).map((name) => name.toLowerCase());
const unknown = asked.find((name) => !candidates.some((each) => each.name.toLowerCase() === name));
if (unknown) {
  console.error(
    `There is no browser "${unknown}" here; there are ${candidates.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
const site = await servePage();
const host = await serveHost(site.url);
let [passed, failed, missing] = [0, 0, 0];
for (const { name, start, howToGet } of candidates) {
  if (asked.length > 0 && !asked.includes(name.toLowerCase())) continue;
  let driver: Awaited<ReturnType<typeof start>>;
  try {
    driver = await start();
  } catch (error) {
    failed++;
    console.log(`${name}: does not start: ${(error as Error).message.split('\n')[0]}`);
    continue;
  }
  if (!driver) {
    missing++;
    console.log(`${name}: not run, as it is not on this machine (${howToGet}).`);
    continue;
  }
  console.log(`${name}: ${driver.name}`);
  const outcomes = await tryCore(driver, site.url, host.url);
  await driver.close();
  for (const { what, fault } of outcomes) {
    if (fault === null) passed++;
    else {
      failed++;
      console.log(`  fails: ${what}: ${fault}`);
    }
  }
  console.log(`  ${outcomes.filter(({ fault }) => fault === null).length} of ${outcomes.length} work`);
}
host.close();
await site.close();
console.log(`\n${passed} passed, ${failed} failed${missing > 0 ? `, ${missing} browsers not run` : ''}`);
process.exitCode = failed > 0 || (missing > 0 && process.env.CI) ? 1 : 0;
