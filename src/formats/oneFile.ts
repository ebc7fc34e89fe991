/**
 * The whole lesson as one HTML file, which asks for nothing: script, style sheet, fonts and networks are
 * inside of it, and so may be what it is to show (its preset), since a file loses whatever stands behind its
 * name. The build writes it (scripts/oneFile.ts), and the page, which takes the parts of such a file and
 * writes it anew with a preset (components/share/oneFileSource.ts).
 */
import { escapeText } from './escapeText.ts';
import type { linkedNetworkName } from './linkedNetworkName.ts';
import type { ParameterTexts } from './readLink.ts';

/** What a file is to show: parameters as in an address, and the reader's network. */
export type Preset = ParameterTexts & Partial<Record<typeof linkedNetworkName, string>>;

/** Its name beside the site. */
export const oneFileName = 'inklight.html';

/** How its parts are found in it. */
export const oneFileIds = {
  style: 'inklight-style',
  script: 'inklight-script',
  preset: 'inklight-preset',
  root: 'inklight',
} as const;

/** The parts, each as the text that stands in the file. */
export interface OneFile {
  /** Plain text. */
  readonly title: string;
  /** Plain text. */
  readonly description: string;
  /** The address of the icon, with the icon in it. */
  readonly icon: string;
  readonly style: string;
  readonly script: string;
  /** HTML that stands in the page until it starts. */
  readonly note: string;
  /** HTML for readers without script. */
  readonly withoutScript: string;
}

/**
 * Its own policy: what is inside, and nothing from anywhere. Inline script by name and not by its hash: some
 * course platforms add a script of theirs or a line break, and the file would stay blank.
 */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data: blob:',
  'worker-src blob:',
  "form-action 'none'",
].join('; ');

/**
 * A script that may stand in HTML: nothing in it ends it, or begins what a parser takes for a comment. In
 * texts and patterns, the only places for these, an escape means the same. A 0 byte would not survive.
 */
function inHtml(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3C').replaceAll('\0', '\\x00');
}

/** The file, which shows the whole lesson at its start. */
export function writeOneFile({ style, script, note, withoutScript, ...head }: OneFile): string {
  if (/<\/style/i.test(style)) throw new Error('The style sheet ends its element.');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="responsive-embedded-sizing" content="allow-origins=*" />
    <meta name="description" content="${escapeText(head.description)}" />
    <title>${escapeText(head.title)}</title>
    <link rel="icon" href="${escapeText(head.icon)}" />
    <script type="application/json" id="${oneFileIds.preset}">{}</script>
    <style id="${oneFileIds.style}">${style}</style>
  </head>
  <body>
    <div id="${oneFileIds.root}">${note}</div>
    <noscript><style>.unstarted { display: none; }</style>${withoutScript}</noscript>
    <script type="module" id="${oneFileIds.script}">${inHtml(script)}</script>
  </body>
</html>
`;
}

/** The same file under another title, with what it opens with where its address says nothing else. */
export function withPreset(html: string, title: string, preset: Preset): string {
  const presetText = JSON.stringify(preset).replaceAll('<', '\\u003c');
  const place = new RegExp(`(?<=id="${oneFileIds.preset}">).*?(?=</script>)`);
  return html
    .replace(/(?<=<title>).*?(?=<\/title>)/, () => escapeText(title))
    .replace(place, () => presetText);
}
