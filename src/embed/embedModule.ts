/**
 * embed.mjs: the element for pages that bundle their scripts, where no script can tell which folder it is
 * from.
 */
import { createFigureElement } from './createFigureElement.ts';

/**
 * Defines <inklight-figure>; base is the address of the folder that the figures are in. Does nothing where it
 * is defined already, or on a server. Throws a TypeError for what is no address.
 */
export function defineFigure(base: string | URL): void {
  const { href } = new URL('./', base);
  if (globalThis.customElements && !customElements.get('inklight-figure'))
    customElements.define('inklight-figure', createFigureElement(href));
}
