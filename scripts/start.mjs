// `npm start`: sets up if needed, then serves the page, and on a second port the pages of other hosts with figures in
// them (test/hosts); prints both addresses.
import { root, setUp } from './setup.mjs';

setUp();
const { createServer } = await import('vite');
const { serveEmbedScript } = await import('./serveEmbedScript.mjs');
const host = process.env.HOST;
const server = await createServer({
  root,
  plugins: [serveEmbedScript(root)],
  server: {
    host,
    port: Number(process.env.PORT) || 5173,
    // Figures are loaded by pages of other hosts, and by frames without an origin, as from the built site.
    cors: { origin: '*' },
  },
});
await server.listen();
const { port } = server.httpServer.address();
const { serveHosts } = await server.ssrLoadModule('/test/hosts/serveHosts.ts');
const hosts = await serveHosts((hostname) => `http://${hostname}:${port}/`, {
  port: port + 1,
  host: host ?? 'localhost',
});
console.log('\nInklight is served at');
server.printUrls();
console.log(`\nand its figures in pages of other hosts at\n  ${hosts.url}\n`);
