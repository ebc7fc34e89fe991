/** Serves a folder of files as a static host does: a page also without ".html", a folder by its index. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

async function findFile(folder: string, pathname: string): Promise<{ file: string; content: Buffer } | null> {
  const path = join(folder, normalize(`/${decodeURIComponent(pathname)}`));
  for (const file of [path, `${path}.html`, join(path, 'index.html')]) {
    const content = await readFile(file).catch(() => null);
    if (content) return { file, content };
  }
  return null;
}

/** At a free port of this machine, by another name than the figures': to a browser that is another site. */
export async function serveFolder(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const found = await findFile(folder, pathname);
    // Some hosts have no icon, which is none of the figures' business.
    const missing = pathname === '/favicon.ico' ? 204 : 404;
    response.writeHead(
      found ? 200 : missing,
      found ? { 'content-type': types[extname(found.file)] ?? '' } : {},
    );
    response.end(found?.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close };
}
