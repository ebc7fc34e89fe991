/** Texts of the small pad, which is loaded after the first figure. */

export const smallPadTexts = {
  name: 'small-pad',
  en: {
    /** The name of the small pad's stage. */
    name: 'Your digit',
    /** Folds it away to a button. */
    fold: 'Fold the pad away',
    unfold: 'Show the pad; answer: ',
    /** Beside the folded pad, while it is blank. */
    blank: 'draw',
  },
};
