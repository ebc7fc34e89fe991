/** What is said where a file may not have been saved, of which the page is not told. */

export const saveTexts = {
  name: 'save',
  en: {
    perhapsNot: (file: string) =>
      `If ${file} was not saved, this figure may not save where it is shown: copy its text from below into a file.`,
    /**
     * The other way: a link, and what stands before and behind it; own where it would save another network.
     */
    inTab: {
      same: {
        before: 'Or save it in',
        link: 'a tab of its own',
        after: '(best opened by the menu of that link).',
      },
      own: {
        before: 'The figure may save in',
        link: 'a tab of its own',
        after: '(best opened by the menu of that link), but your network stays here.',
      },
    } satisfies Readonly<
      Record<'same' | 'own', { readonly before: string; readonly link: string; readonly after: string }>
    >,
  },
};
