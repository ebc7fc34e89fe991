/**
 * What oEmbed (https://oembed.com) says of a figure: a frame with it, as the panel writes one. By it
 * WordPress, Notion and others turn a pasted address into the figure.
 *
 * A file cannot answer to `maxwidth`, so the frame gives way itself. It is as wide as the column in per cent:
 * WordPress takes all style from it, and its editor would make a frame of so many pixels as high as it is
 * wide in proportion.
 */
import { embed } from '../../src/formats/embedded.ts';
import { embedSnippet } from '../../src/formats/embedSnippet.ts';
import type { FigureId } from '../../src/formats/linkSchema.ts';
import { readTexts } from '../../src/formats/readLink.ts';
import { lessonTexts } from '../../src/text/lesson.ts';
import { postHeightPx, postPx } from './postHeights.ts';

/** What a figure is called where it stands alone: its subject, and the question that it answers. */
export function figureTitle(id: FigureId): string {
  const { short, question } = lessonTexts.en.sections[id];
  return `${short}: ${question}`;
}

/** The address of its description within the site. */
export function descriptionFile(id: FigureId): string {
  return `oembed/${id}.json`;
}

/** The description as JSON; site is the whole address of the site, with a "/" at its end. */
export function describeFigure(id: FigureId, site: string): string {
  const title = figureTitle(id);
  const size = { widthPx: postPx, heightPx: postHeightPx(id) };
  const embedded = embed(readTexts({ figure: id }).parameters, { page: site, title, ...size });
  const { figure: frame } = embedSnippet('html', embedded);
  const description = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Inklight',
    provider_url: site,
    cache_age: 86400,
    width: size.widthPx,
    height: size.heightPx,
    html: `<div style="max-width:${size.widthPx}px">${frame}</div>`,
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
