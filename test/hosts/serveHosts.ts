/** Serves the pages of this folder from an origin of their own, with the site's address put into them. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const folder = new URL('.', import.meta.url);

/** The pages at a free port of this machine; site is the address of the built site, with a "/" at its end. */
export async function serveHosts(site: string): Promise<{ url: string; close: () => void }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const name = /^\/([a-z]+)\.html$/.exec(url)?.[1];
    const html = name && (await readFile(new URL(`${name}.html`, folder), 'utf8').catch(() => null));
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      html ? html.replaceAll('{{SITE}}', site).replaceAll('{{ORIGIN}}', new URL(site).origin) : '',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Another name for this machine is another site to a browser, not only another origin.
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return { url, close: () => server.close() };
}
