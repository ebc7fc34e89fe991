/**
 * The entry of embed.js: <script src="https://HOST/embed.js"></script> defines <inklight-figure>. A classic
 * script, so that a page of another host needs no CORS for it; the figures are beside the script.
 */
import { createFigureElement } from './createFigureElement.ts';

const script = document.currentScript ?? document.querySelector('script[src*="embed.js"]');
if (script instanceof HTMLScriptElement && !customElements.get('inklight-figure')) {
  customElements.define('inklight-figure', createFigureElement(new URL('./', script.src).href));
}
