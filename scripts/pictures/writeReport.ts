/**
 * A page to look at: what differs, before and after and marked, side by side.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Difference } from './comparePictures.ts';

/** A picture that is another one now. */
export interface Changed {
  readonly name: string;
  readonly before: Buffer;
  readonly after: Buffer;
  readonly difference: Difference;
}

/** One line on a difference. */
export function describeDifference({ count, box, sizes }: Difference): string {
  const place = `x ${box.left}-${box.right}, y ${box.top}-${box.bottom}`;
  return `${count} pixels, ${place}${sizes ? `; ${sizes}` : ''}`;
}

/** Writes the page and its pictures into an empty folder; gives the page's path. */
export function writeReport(folder: string, title: string, changed: readonly Changed[]): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const rows = changed.map(({ name, before, after, difference }) => {
    const pictures = { before, after, marked: difference.marked };
    const cells = Object.entries(pictures).map(([kind, bytes]) => {
      writeFileSync(join(folder, `${name}-${kind}.png`), bytes);
      return `<figure><figcaption>${kind}</figcaption><img loading="lazy" src="${name}-${kind}.png" alt=""></figure>`;
    });
    return `<h2>${name}</h2><p>${describeDifference(difference)}</p><div>${cells.join('')}</div>`;
  });
  const style =
    'body{font:16px system-ui;margin:24px}div{display:grid;grid-template-columns:repeat(3,1fr);gap:12px}figure{margin:0}img{width:100%;border:1px solid #999}';
  const page = join(folder, 'index.html');
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><title>${title}</title><style>${style}</style><h1>${title}</h1>${rows.join('\n')}`,
  );
  return page;
}
