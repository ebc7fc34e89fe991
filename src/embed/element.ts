/**
 * The entry of embed.js: <script src="https://HOST/embed.js"></script> defines <inklight-figure>. A classic
 * script, so that a page of another host needs no CORS for it; works as a module too. The first one that a
 * page has defines the element, any other does nothing.
 */
import { createFigureElement } from './createFigureElement.ts';
import { scriptFolder } from './scriptFolder.ts';

const folder = scriptFolder((document.currentScript as HTMLScriptElement | null)?.src, Error().stack);
if (folder && !customElements.get('inklight-figure')) {
  customElements.define('inklight-figure', createFigureElement(folder));
}
