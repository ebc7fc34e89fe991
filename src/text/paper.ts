/** Texts of the printed page, which are loaded with what prints it. */

/** What only paper says, and who asks for it, in one language. */
export interface PaperMessages {
  /** How light is to be read. */
  readonly ink: string;
  /** Before the address. */
  readonly address: string;
  /** Instead of the address's state, where there is more ink than goes into one. */
  readonly tooMuchInk: string;
  /** Where the address leads to another network than the one that was printed. */
  readonly ownNetwork: string;
  readonly edited: string;
  /** What the square is. */
  readonly code: string;
}

export const paperTexts: Readonly<Record<'en', PaperMessages>> = {
  en: {
    ink: 'On paper, ink stands for light: what is white on the screen is black here, and the darker a neuron, the more active it is.',
    address: 'To draw in it yourself, open',
    tooMuchInk:
      'This address opens the page without the drawing, which holds more ink than goes into an address.',
    ownNetwork: 'It was printed with a network of the reader’s own, which no address can name.',
    edited: 'It was printed with weights that the reader has changed, which no address can carry.',
    code: 'The same address, for a camera',
  },
};
