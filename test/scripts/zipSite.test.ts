import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeZip, zipName } from '../../scripts/zipSite.ts';

it('puts a folder into one file, itself left out, and the same into the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    mkdirSync(join(folder, 'assets/deep'), { recursive: true });
    const files = {
      'index.html': '<p>ü</p>',
      'assets/deep/a.js': 'a'.repeat(5000),
      'assets/b.woff2': '\0\xff',
    };
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    writeZip(folder);
    const zip = readFileSync(join(folder, zipName));
    const read = Object.entries(unzipSync(zip)).map(([path, bytes]) => [
      path,
      new TextDecoder().decode(bytes),
    ]);
    expect(Object.fromEntries(read)).toEqual(files);
    expect(zip.length).toBeLessThan(1000);
    writeZip(folder);
    expect(readFileSync(join(folder, zipName)).equals(zip)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
