// `npm start`: sets up if needed, builds the site and serves what was built, and on a second port the pages
// of other hosts with figures in them (test/hosts); prints both addresses. PORT and HOST say where. `npm run
// dev` serves the sources.
import { root, setUp } from './setup.mjs';

setUp();
const { build, preview } = await import('vite');
const { tsImport } = await import('tsx/esm/api');
const { serveHosts } = await tsImport('../test/hosts/serveHosts.ts', import.meta.url);

console.log('Building ...');
await build({ root, logLevel: 'warn' });
const host = process.env.HOST;
const server = await preview({ root, preview: { host, port: Number(process.env.PORT) || 5173 } });
const { port } = server.httpServer.address();
const hosts = await serveHosts((hostname) => `http://${hostname}:${port}/`, {
  port: port + 1,
  host: host ?? 'localhost',
});
console.log('\nInklight is served at');
server.printUrls();
console.log(`\nand its figures in pages of other hosts at\n  ${hosts.url}\n`);
