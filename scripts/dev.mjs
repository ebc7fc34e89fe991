// `npm run dev`: sets up if needed, then Vite's own server of the sources, which follows every edit. PORT and
// HOST say where.
import { root, setUp } from './setup.mjs';

setUp();
const { createServer } = await import('vite');
const server = await createServer({
  root,
  server: { host: process.env.HOST, port: Number(process.env.PORT) || 5173 },
});
await server.listen();
server.printUrls();
