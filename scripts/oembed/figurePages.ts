/**
 * Writes a page of its own for each figure: the page of all, which knows its figure and is called after it.
 * The page of all shows any figure, by its query, and a static file cannot name another one in its head for
 * each, nor know without script which it is: there it gives the whole lesson, and these give a sentence.
 * Where the build is told at which address it will be served (INKLIGHT_ADDRESS), each of these pages names
 * its oEmbed description, and that is written too; both need whole addresses. Without one there is neither.
 */
import type { Plugin } from 'vite';
import { escapeText } from '../../src/formats/escapeText.ts';
import { figurePage, ownFigureName } from '../../src/formats/figurePage.ts';
import { type FigureId, figureIds, formerIds } from '../../src/formats/linkSchema.ts';
import { staticFigure } from '../../src/lesson/staticFigure.ts';
import { lessonTexts } from '../../src/text/lesson.ts';
import { describeFigure, descriptionFile, figureTitle } from './describeFigure.ts';
import { siteAddress } from './siteAddress.ts';

/** The page of all as a figure's own. */
function ownPage(html: string, id: FigureId, site: string | null): string {
  const title = escapeText(figureTitle(id));
  const lines = [
    `<title>${title} | Inklight</title>`,
    `<meta name="${ownFigureName}" content="${id}" />`,
    ...(site
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${escapeText(site + descriptionFile(id))}" title="${title}" />`,
        ]
      : []),
  ];
  return html
    .replace(/<title>.*<\/title>/, () => lines.join('\n    '))
    .replace(
      'name="description" content="',
      (start) => `${start}${escapeText(lessonTexts.en.sections[id].question)} `,
    )
    .replace(/<main class="lesson static-lesson">.*<\/main>/s, () =>
      staticFigure(lessonTexts.en, id, 'index.html'),
    );
}

/**
 * The files of all figures, by name, by former ones too; html is the page of all, site the whole address, or
 * null for none.
 */
export function figureFiles(html: string, site: string | null): Readonly<Record<string, string>> {
  const former = Object.entries(formerIds).map(([name, id]) => [figurePage(name), ownPage(html, id, site)]);
  return Object.fromEntries([
    ...figureIds.flatMap((id) => [
      [figurePage(id), ownPage(html, id, site)],
      ...(site ? [[descriptionFile(id), describeFigure(id, site)]] : []),
    ]),
    ...former,
  ]);
}

/** Adds them to a build; the address is as somebody gave it, and no text is none. */
export function figurePages(address = ''): Plugin {
  let site: string | null = null;
  return {
    name: 'figure-pages',
    apply: 'build',
    configResolved() {
      try {
        site = address === '' ? null : siteAddress(address);
      } catch (error) {
        // The sentence says it all: where it was thrown helps nobody.
        if (error instanceof Error) error.stack = '';
        throw error;
      }
    },
    generateBundle: {
      // Once the page is one of the files.
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        for (const [fileName, source] of Object.entries(figureFiles(String(page.source), site)))
          this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
