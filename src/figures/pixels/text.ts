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

export const pixelsTexts = {
  name: 'pixels',
  en: {
    name: '784 pixels, 784 neurons',
    lead: '28 × 28 = 784 pixels, so 784 neurons: the first layer. Row after row, each neuron is given its pixel’s grey value, 0 for black to 1 for white, and holds it.',
    hint: 'Point at a pixel, or at a neuron.',
    grid: 'The picture’s pixels, each with its neuron',
    keys: 'Arrow keys go from pixel to pixel, Home and End to the ends of a row, Enter keeps one, Escape lets go.',
    /** The picture, the column, the lens. */
    parts: ['your picture', '784 neurons', 'enlarged'] satisfies readonly string[],
    /** The same where there is little room. */
    shortParts: ['your picture', '784', 'enlarged'] satisfies readonly string[],
    cell: ({ row, column, k, grey, activation }: PrintedPixel) =>
      `row ${row}, column ${column}: neuron ${k}, grey value ${grey} of 255, activation ${activation}`,
    unroll: 'Unroll',
    rollUp: 'Roll up',
    stop: 'Stop',
    slider: 'Rows unrolled into the column',
    rows: (count: number) => `${count} of 28 rows`,
    pixel: 'pixel',
    place: ({ row, column }: PrintedPixel) => `row ${row}, column ${column}`,
    neuron: 'neuron k',
    index: ({ row, column, k }: PrintedPixel) => `28 × ${row} + ${column} = ${k}`,
    grey: 'grey value',
    greyValue: (grey: number) => `${grey} of 255`,
    activation: 'activation',
    question: (row: number, column: number) =>
      `Counting from 0: where in the column does the pixel in row ${row}, column ${column} land?`,
    neuronName: (k: number) => `neuron ${k}`,
    right: ({ row, column, k }: { row: number; column: number; k: number }) =>
      `Right: ${row} full rows of 28 lie before it, and ${column} pixels of its own row: 28 × ${row} + ${column} = ${k}.`,
    wrong: ({ chosen, row, column }: { chosen: number; row: number; column: number }) =>
      `Neuron ${chosen} is the pixel in row ${row}, column ${column}: look where it lies now. Try again.`,
    another: 'Another pixel',
  },
};

export type PixelsTexts = (typeof pixelsTexts)['en'];
