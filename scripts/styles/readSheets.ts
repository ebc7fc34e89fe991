/** The style sheets of the project, as `countStyles` takes them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Sheet } from './countStyles.ts';

/** All sheets below `src`, in the order of their paths. */
export function readSheets(): Sheet[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .sort()
    .map((path) => ({ path: `src/${path}`, text: readFileSync(`src/${path}`, 'utf8') }));
}
