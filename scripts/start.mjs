// `npm start`: sets up if needed, then serves the page and prints its address.
import { root, setUp } from './setup.mjs';

setUp();
const { createServer } = await import('vite');
const server = await createServer({
  root,
  server: { host: process.env.HOST, port: Number(process.env.PORT) || 5173 },
});
await server.listen();
console.log('\nInklight is served at');
server.printUrls();
