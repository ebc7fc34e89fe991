/**
 * MNIST's files, unpacked and checked: from a folder, or from the first mirror that has them as they should
 * be.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from './DataError.ts';
import { fetchFile, forgetPart } from './fetchFile.ts';
import type { MnistFile } from './mnistFiles.ts';
import { unpackChecked } from './unpackChecked.ts';

/** Gets one file. Throws a DataError. */
export type Obtain = (file: MnistFile) => Promise<Uint8Array>;

/** Told how far the fetching of a file is. */
export type OnProgress = (name: string, received: number, total: number | null) => void;

/** From a folder that holds the files, packed or not. */
export function obtainFrom(folder: string): Obtain {
  return async (file) => {
    const path = [`${file.name}.gz`, file.name].map((name) => join(folder, name)).find(existsSync);
    if (path === undefined) throw new DataError(`There is no ${file.name} or ${file.name}.gz in ${folder}`);
    return unpackChecked(file, readFileSync(path));
  };
}

/** From mirrors; what has arrived stays in `cache`, to be gone on with after an interruption. */
export function obtainByFetching(mirrors: readonly string[], cache: string, onProgress: OnProgress): Obtain {
  return async (file) => {
    mkdirSync(cache, { recursive: true });
    const partPath = join(cache, `${file.name}.gz`);
    const faults: string[] = [];
    for (const mirror of mirrors) {
      try {
        const bytes = await fetchFile(new URL(`${file.name}.gz`, mirror).href, partPath, (received, total) =>
          onProgress(file.name, received, total),
        );
        return unpackOrForget(file, bytes, partPath);
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        faults.push(error.message);
      }
    }
    throw new DataError(
      `MNIST could not be fetched: ${faults.join('; ')}. Offline, give a folder that holds it: npm run data -- --from DIR`,
    );
  };
}

/** What is wrong must not be gone on with. */
function unpackOrForget(file: MnistFile, bytes: Uint8Array, partPath: string): Uint8Array {
  try {
    return unpackChecked(file, bytes);
  } catch (error) {
    forgetPart(partPath);
    throw error;
  }
}
