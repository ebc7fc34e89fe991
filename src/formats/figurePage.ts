/**
 * The page of its own that each figure has beside the page of all (scripts/oembed/figurePages.ts writes
 * them): what a host that is given its address finds in it is that figure's. Everything that an address may
 * say works behind it too.
 */

/** The name of its file, which is its address within the site; by the figure's id, of now or before. */
export function figurePage(id: string): string {
  return `${id}.html`;
}

/** The name of the <meta> by which a page says that it is a figure's own. */
export const ownFigureName = 'inklight-figure';
