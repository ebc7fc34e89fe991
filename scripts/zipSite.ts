/**
 * Puts all of a built site into one file beside the rest, `inklight.zip`: what is unpacked on a host, or
 * given to one that takes a folder, is a site of one's own. Whoever can open a site can take it along so.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type ZipOptions, zipSync } from 'fflate';
import type { Plugin } from 'vite';

export const zipName = 'inklight.zip';

/** Of these nothing is left to press. */
const pressed = /\.(gz|woff2|png|jpe?g|zip)$/;
/** One and the same folder is one and the same file; the format knows no time before 1980. */
const mtime = new Date(1980, 0, 1, 12);

/** Every file of a folder, by its path in it. */
function filesOf(folder: string): [path: string, file: [Uint8Array, ZipOptions]][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(folder, file).split(sep).join('/');
      return [path, [readFileSync(file), { level: pressed.test(path) ? 0 : 9, mtime }]];
    });
}

/** Writes the file into the folder whose content it holds. */
export function writeZip(folder: string): void {
  const zip = join(folder, zipName);
  rmSync(zip, { force: true });
  const files = filesOf(folder).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(zip, zipSync(Object.fromEntries(files)));
}

/** Adds it to a build, after all else has been written. */
export function zipSite(): Plugin {
  let folder = '';
  return {
    name: 'zip-site',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle: { order: 'post', sequential: true, handler: () => writeZip(folder) },
  };
}
