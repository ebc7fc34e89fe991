/** What is said of a network that the reader has edited. */

export interface EditedMessages {
  readonly edited: string;
  readonly putBack: string;
}

export const editedTexts: Readonly<Record<'en', EditedMessages>> = {
  en: { edited: 'network edited', putBack: 'put it back' },
};
