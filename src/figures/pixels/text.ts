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
    /** The pictures that are shuffled. */
    orderedPicture: 'your picture',
    shuffledPicture: 'your picture, shuffled',
    weights: 'what each of the next 16 neurons multiplies every pixel by',
    readBy: { ordered: 'in order, it reads', shuffled: 'shuffled, it reads' },
    reading: (digit: number, activation: string) => `${digit}, ${activation}`,
    shuffle: 'Shuffle',
    putBack: 'Put all back in order',
    question: (digit: number | null) =>
      `Shuffle all 784 places, of your picture and of the numbers that it is multiplied by alike. You will see snow. Will the network still read ${digit === null ? 'the same digit' : `a ${digit}`}?`,
    questionBlank: 'Draw a digit, then bet: if all 784 places are shuffled, will the network still read it?',
    answers: {
      same: 'Yes, exactly as before',
      unsure: 'Yes, but less surely',
      other: 'No, something else',
    },
    verdict: ({
      isRight,
      isSame,
      ordered,
      shuffled,
      pictureAlone,
      neuron,
    }: {
      isRight: boolean;
      /** Whether all ten outputs are the same in both orders. */
      isSame: boolean;
      ordered: { digit: number; activation: string };
      shuffled: { digit: number; activation: string };
      /** What is read where the network's own numbers stay where they are. */
      pictureAlone: { digit: number; activation: string };
      neuron: { index: number; sum: string; sumShuffled: string };
    }) => {
      const outcome = isSame
        ? `${ordered.digit}, at ${ordered.activation}, in both orders, and so are all ten outputs.`
        : `in order ${ordered.digit}, at ${ordered.activation}; shuffled ${shuffled.digit}, at ${shuffled.activation}.`;
      const because = `A neuron adds up 784 products, and a sum does not ask which came first: neuron ${neuron.index} of hidden layer 1 has ${neuron.sum} in order and ${neuron.sumShuffled} shuffled.`;
      const idea = isRight
        ? `Shuffle the picture alone, and its brightest output is ${pictureAlone.digit}, at ${pictureAlone.activation}.`
        : 'It would read worse if it stored pictures to compare yours with, or saw lines as you do. It does neither.';
      return `${isRight ? 'Right' : 'No'}: ${outcome} ${because} ${idea}`;
    },
  },
};

export type PixelsTexts = (typeof pixelsTexts)['en'];
