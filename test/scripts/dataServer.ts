/**
 * A server on this machine that stands in for a mirror: it can break off, refuse ranges, and be wrong.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Mirror {
  readonly url: string;
  /** The Range of each request, in order; null where there was none. */
  readonly ranges: readonly (string | null)[];
  close(): Promise<void>;
}

export interface MirrorOptions {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The first answers that break off, and after how many bytes. */
  readonly breaksAfter?: readonly number[];
  readonly knowsRanges?: boolean;
}

export async function openMirror(options: MirrorOptions): Promise<Mirror> {
  const { files, breaksAfter = [], knowsRanges = true } = options;
  const ranges: (string | null)[] = [];
  const server: Server = createServer((request, response) => {
    const range = request.headers.range ?? null;
    ranges.push(range);
    const file = files[(request.url ?? '').slice(1)];
    if (!file) return response.writeHead(404).end();
    const from = knowsRanges && range ? Number(range.replace(/\D+/g, ' ').trim()) : 0;
    if (from >= file.length) return response.writeHead(416).end();
    const rest = file.subarray(from);
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': rest.length });
    const breakAfter = breaksAfter[ranges.length - 1];
    if (breakAfter === undefined) return response.end(rest);
    return response.write(rest.subarray(0, breakAfter), () => setTimeout(() => response.destroy(), 20));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}/`, ranges, close };
}
