/** Texts of the small pad, which is loaded after the first figure. */

/** What the small pad that follows the reader says, in one language. */
export interface SmallPadMessages {
  /** The name of the small pad's stage. */
  readonly name: string;
  /** Folds it away to a button. */
  readonly fold: string;
  readonly unfold: string;
  /** Beside the folded pad, while it is blank. */
  readonly blank: string;
}

export const smallPadTexts: Readonly<Record<'en', SmallPadMessages>> = {
  en: { name: 'Your digit', fold: 'Fold the pad away', unfold: 'Show the pad; answer: ', blank: 'draw' },
};
