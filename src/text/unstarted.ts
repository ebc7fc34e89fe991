/** What the page says while nothing of it runs: the build writes it into the page (vite.config.ts). */

/** Each text is a paragraph of one short line: a page that was opened as a file has no style sheet. */
export interface UnstartedMessages {
  readonly title: string;
  /** Opened as a file, by a double click; then what to type, one line each. */
  readonly file: readonly string[];
  readonly commands: readonly string[];
  readonly site: readonly string[];
}

export const unstartedTexts: Readonly<Record<'en', UnstartedMessages>> = {
  en: {
    title: 'Inklight has not started',
    file: [
      'Opened as a file, from its folder, it cannot run: browsers load none of its parts.',
      'Type one of these lines in that folder, and open the address that it prints.',
    ],
    commands: ['npx serve', 'python3 -m http.server'],
    site: [
      'From a site, it takes a moment. If nothing comes, a part of it could not be loaded:',
      'reload the page, or try a newer browser.',
    ],
  },
};
