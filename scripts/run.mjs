// `node scripts/run.mjs FILE.ts [arguments]`: installs packages if needed, then runs a TypeScript file.
import { root, runTool, setUp } from './setup.mjs';

setUp();
const [file, ...args] = process.argv.slice(2);
process.exit(runTool('tsx/dist/cli.mjs', [`${root}${file}`, ...args]));
