/**
 * What stands in the page until it starts, and stays where it cannot. Opened as a file it is seen at once, as
 * the browser dresses it by itself: neither style sheet nor script are let in then. On a site the style sheet
 * hides it, but for pages that have not started after a while (components/page/unstarted.css).
 */
import { escapeText } from '../formats/escapeText.ts';
import type { UnstartedTexts } from '../text/unstarted.ts';

const paragraph = (text: string) => `<p>${escapeText(text)}</p>`;

/** The note of the one file, in which nothing is loaded. */
export function oneFileNote({ title, oneFile }: UnstartedTexts): string {
  const lines = [`<h1>${escapeText(title)}</h1>`, ...oneFile.map(paragraph)];
  return `<dialog open="" class="unstarted">\n${lines.join('\n')}\n</dialog>`;
}

/** The note as HTML; a dialog is what browsers frame and keep in the middle without any style. */
export function unstartedNote({ title, file, commands, site }: UnstartedTexts): string {
  return [
    '<dialog open class="unstarted">',
    `<h1>${escapeText(title)}</h1>`,
    '<div>',
    ...file.map(paragraph),
    `<pre>${commands.map(escapeText).join('\n')}</pre>`,
    '</div>',
    ...site.map(paragraph),
    '</dialog>',
  ].join('\n');
}
