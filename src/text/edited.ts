/** What is said of a network that the reader has edited. */

export const editedTexts = {
  name: 'edited',
  en: { edited: 'network edited', putBack: 'put it back' },
};
