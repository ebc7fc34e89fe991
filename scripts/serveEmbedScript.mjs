// A Vite plugin for `npm start`: embed.js as the built site has it, a classic script made from its sources when a page
// asks for it.
import { build } from 'vite';

/** The script's text, as the sources are now. */
async function embedScript(root) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'src/embed/element.ts', formats: ['iife'], name: 'inklight' },
    },
  });
  return output[0].code;
}

export function serveEmbedScript(root) {
  return {
    name: 'serve-embed-script',
    configureServer({ middlewares }) {
      middlewares.use('/embed.js', async (_, response, next) => {
        try {
          const code = await embedScript(root);
          response.setHeader('content-type', 'text/javascript');
          response.end(code);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
