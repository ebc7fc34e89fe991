/**
 * Serves the pages of this folder from an origin of their own, with the site's address put into them: for the
 * browser tests, and as a gallery for people (`npm start`).
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { figuresPage, galleryPage, hostPages } from './hostPages.ts';

const folder = new URL('.', import.meta.url);

/** The page of that name, with its places not yet filled in; null when there is none. */
async function pageOf(pathname: string): Promise<string | null> {
  if (pathname === '/') return galleryPage();
  if (pathname === '/figures.html') return figuresPage();
  if (pathname === '/hidden.html') return figuresPage('hide="answer"');
  const name = Object.keys(hostPages).find((host) => pathname === `/${host}.html`);
  return name ? readFile(new URL(`${name}.html`, folder), 'utf8') : null;
}

/** The page that a request is for, filled in; site is the address of the figures. */
async function answer(
  { pathname, searchParams }: URL,
  site: string,
  made: ReadonlyMap<string, string>,
): Promise<string | null> {
  const html = made.get(pathname) ?? (await pageOf(pathname));
  const figure = figureIds.find((id) => id === searchParams.get('figure')) ?? figureIds[0];
  const places = { SITE: site, ORIGIN: new URL(site).origin, FIGURE: figure };
  return (
    html &&
    Object.entries(places).reduce((text, [place, value]) => text.replaceAll(`{{${place}}}`, value), html)
  );
}

interface Place {
  /** 0, or one that is taken: any free one. */
  readonly port?: number;
  readonly host?: string;
}

export interface Hosts {
  readonly url: string;
  /** Serves one more page, with the same places in it; gives its address. */
  readonly add: (html: string) => string;
  readonly close: () => void;
}

/**
 * The pages at a port of this machine. siteOf gives the address of the figures, with a "/" at its end, as it
 * is reached from a browser that has reached this server by that name.
 */
export async function serveHosts(
  siteOf: (hostname: string) => string,
  { port = 0, host = '127.0.0.1' }: Place = {},
): Promise<Hosts> {
  const made = new Map<string, string>();
  const server = createServer(async ({ url = '/', headers }, response) => {
    const asked = new URL(url, `http://${headers.host ?? 'localhost'}`);
    const html = await answer(asked, siteOf(asked.hostname), made);
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'There is no such page.');
  });
  await new Promise<void>((resolve) => {
    server.once('error', () => server.listen(0, host));
    server.listen(port, host).once('listening', resolve);
  });
  // Another name for this machine is another site to a browser, not only another origin.
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const add = (html: string) => {
    const name = `made${made.size}.html`;
    made.set(`/${name}`, html);
    return `${url}${name}`;
  };
  return { url, add, close: () => server.close() };
}
