/** Texts of the small pad, which is loaded after the first figure. */

/** What it says. */
export interface SmallPadMessages {
  /** The name of the small pad's stage. */
  readonly name: string;
  /** Folds it away to a button. */
  readonly fold: string;
  readonly unfold: string;
}

export const smallPadTexts: Readonly<Record<'en', SmallPadMessages>> = {
  en: { name: 'Your digit', fold: 'Fold the pad away', unfold: 'Show the pad' },
};
