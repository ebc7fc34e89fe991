/** What the page says while nothing of it runs: the build writes it into the page (vite.config.ts). */

export const unstartedTexts = {
  name: 'unstarted',
  en: {
    title: 'Inklight has not started',
    /** Opened as a file, by a double click; then what to type, one line each. */
    file: [
      'Opened as a file, from its folder, it cannot run: browsers load none of its parts.',
      'Type one of these lines in that folder, and open the address that it prints.',
    ] satisfies readonly string[],
    commands: ['npx serve', 'python3 -m http.server'] satisfies readonly string[],
    site: [
      'From a site, it takes a moment. If nothing comes, a part of it could not be loaded:',
      'reload the page, or try a newer browser.',
    ] satisfies readonly string[],
    /** The whole lesson in one file, which needs nothing but a browser that understands it. */
    oneFile: [
      'It takes a moment. If nothing comes, this browser is too old for it, or may not run scripts here:',
      'open the file with a newer browser.',
    ] satisfies readonly string[],
  },
};

export type UnstartedTexts = (typeof unstartedTexts)['en'];
