/**
 * The entry of embed.js: <script src="https://HOST/embed.js"></script> defines <inklight-figure>. A classic
 * script, so that a page of another host needs no CORS for it; works as a module too. The first one that a
 * page has defines the element, any other does nothing.
 */
import { createFigureElement } from './createFigureElement.ts';
import { scriptFolder } from './scriptFolder.ts';

// Rendered on a server, there is nothing to define.
if (globalThis.customElements && !customElements.get('inklight-figure')) {
  const folder = scriptFolder((document.currentScript as HTMLScriptElement | null)?.src, Error().stack);
  if (folder) customElements.define('inklight-figure', createFigureElement(folder));
}
