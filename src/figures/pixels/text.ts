/** The texts of the figure that shows the picture's pixels as the first layer's neurons. */

/** A pixel and its neuron, as printed. */
export interface PrintedPixel {
  readonly row: number;
  readonly column: number;
  readonly k: number;
  /** 0...255. */
  readonly grey: number;
  readonly activation: string;
}

export interface PixelsMessages {
  readonly name: string;
  readonly lead: string;
  readonly hint: string;
  readonly grid: string;
  readonly keys: string;
  /** The picture, the column, the lens. */
  readonly parts: readonly string[];
  /** The same where there is little room. */
  readonly shortParts: readonly string[];
  readonly cell: (pixel: PrintedPixel) => string;
  readonly unroll: string;
  readonly rollUp: string;
  readonly stop: string;
  readonly slider: string;
  readonly rows: (count: number) => string;
  readonly pixel: string;
  readonly place: (pixel: PrintedPixel) => string;
  readonly neuron: string;
  readonly index: (pixel: PrintedPixel) => string;
  readonly grey: string;
  readonly greyValue: (grey: number) => string;
  readonly activation: string;
  readonly question: (row: number, column: number) => string;
  readonly neuronName: (k: number) => string;
  readonly right: (facts: { readonly row: number; readonly column: number; readonly k: number }) => string;
  readonly wrong: (facts: {
    readonly chosen: number;
    readonly row: number;
    readonly column: number;
  }) => string;
  readonly another: string;
}

export const pixelsTexts: Readonly<Record<'en', PixelsMessages>> = {
  en: {
    name: '784 pixels, 784 neurons',
    lead: '28 × 28 = 784 pixels, so 784 neurons: the first layer. Row after row, each neuron is given its pixel’s grey value, 0 for black to 1 for white, and holds it.',
    hint: 'Point at a pixel, or at a neuron.',
    grid: 'The picture’s pixels, each with its neuron',
    keys: 'Arrow keys go from pixel to pixel, Home and End to the ends of a row, Enter keeps one, Escape lets go.',
    parts: ['your picture', '784 neurons', 'enlarged'],
    shortParts: ['your picture', '784', 'enlarged'],
    cell: ({ row, column, k, grey, activation }) =>
      `row ${row}, column ${column}: neuron ${k}, grey value ${grey} of 255, activation ${activation}`,
    unroll: 'Unroll',
    rollUp: 'Roll up',
    stop: 'Stop',
    slider: 'Rows unrolled into the column',
    rows: (count) => `${count} of 28 rows`,
    pixel: 'pixel',
    place: ({ row, column }) => `row ${row}, column ${column}`,
    neuron: 'neuron k',
    index: ({ row, column, k }) => `28 × ${row} + ${column} = ${k}`,
    grey: 'grey value',
    greyValue: (grey) => `${grey} of 255`,
    activation: 'activation',
    question: (row, column) =>
      `Counting from 0: where in the column does the pixel in row ${row}, column ${column} land?`,
    neuronName: (k) => `neuron ${k}`,
    right: ({ row, column, k }) =>
      `Right: ${row} full rows of 28 lie before it, and ${column} pixels of its own row: 28 × ${row} + ${column} = ${k}.`,
    wrong: ({ chosen, row, column }) =>
      `Neuron ${chosen} is the pixel in row ${row}, column ${column}: look where it lies now. Try again.`,
    another: 'Another pixel',
  },
};
