/** Texts of the printed page, which are loaded with what prints it. */

export const paperTexts = {
  name: 'paper',
  en: {
    /** How light is to be read. */
    ink: 'On paper, ink stands for light: what is white on the screen is black here, and the darker a neuron, the more active it is.',
    /** Before the address. */
    address: 'To draw in it yourself, open',
    /** Instead of the address's state, where there is more ink than goes into one. */
    tooMuchInk:
      'This address opens the page without the drawing, which holds more ink than goes into an address.',
    /** Where the address leads to another network than the one that was printed. */
    ownNetwork: 'It was printed with a network of the reader’s own, which no address can name.',
    edited: 'It was printed with weights that the reader has changed, which no address can carry.',
    /** What the square is. */
    code: 'The same address, for a camera',
  },
};

export type PaperTexts = (typeof paperTexts)['en'];
