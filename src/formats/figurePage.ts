/**
 * The page of its own that each figure has beside the page of all (scripts/oembed/figurePages.ts writes
 * them): what a host that is given its address finds in it is that figure's. Everything that an address may
 * say works behind it too.
 */
import type { FigureId } from './linkSchema.ts';

/** The name of its file, which is its address within the site. */
export function figurePage(id: FigureId): string {
  return `${id}.html`;
}

/** The name of the <meta> by which a page says that it is a figure's own. */
export const ownFigureName = 'inklight-figure';
