/** The texts of the figure that writes a layer as one matrix product. */
import { imageSide, lessonSizes } from '../../network/lessonShape.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { formatCount } from '../../text/numbers.ts';

/** Words, and neurons by name, which can be pointed at. */
type Piece = string | { readonly name: string; readonly place: NeuronPlace };

/** A weight of the matrix into a layer 1...3, and the term that it makes, with its numbers as printed. */
export interface PrintedWeight {
  readonly layer: number;
  readonly row: number;
  readonly column: number;
  readonly weight: string;
  readonly activation: string;
  readonly contribution: string;
}

/** A matrix, or a column, by its size. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

function nameOf({ layer, index }: NeuronPlace): string {
  if (layer === 0) return `pixel (${Math.floor(index / imageSide)}, ${index % imageSide})`;
  return layer === lessonSizes.length - 1 ? `output ${index}` : `neuron ${index} of hidden layer ${layer}`;
}

function piece(place: NeuronPlace): Piece {
  return { name: nameOf(place), place };
}

const shapeText = ({ rows, columns }: Shape) => `${formatCount(rows)} × ${formatCount(columns)}`;

/** What is wrong with another shape; empty for the right one. */
function ideaBehind(chosen: Shape, { rows, columns }: Shape): string {
  if (chosen.rows === rows && chosen.columns === columns) return '';
  if (chosen.columns === 1)
    return ` A column of ${formatCount(chosen.rows)} has as many numbers, but does not say which neuron each is for.`;
  return chosen.columns === rows
    ? ` The other way round it could not be multiplied by a column of ${columns}.`
    : ` ${shapeText(chosen)} is the one before it, between the two hidden layers.`;
}

export const matrixTexts = {
  name: 'matrix',
  en: {
    name: 'A layer as one matrix product',
    lead: 'All weights into a layer, written as a grid, are a matrix: a row for each neuron of the layer, a column for each neuron of the layer before. Times the column of activations, plus the column of biases, the sigmoid of each: that is the whole layer.',
    hint: 'Point at a row, a column or a cell.',
    layers: 'Which layer',
    layerNames: ['', 'hidden layer 1', 'hidden layer 2', 'outputs'] satisfies readonly string[],
    shape: shapeText,
    shapes: ({ rows, columns }: { rows: number; columns: number }) =>
      `(${shapeText({ rows, columns })}) · (${shapeText({ rows: columns, columns: 1 })}) + (${shapeText({ rows, columns: 1 })}) = (${shapeText({ rows, columns: 1 })}): the two inner numbers, ${formatCount(columns)} and ${formatCount(columns)}, must be the same.`,
    grid: 'The weights of this layer, row by row',
    keys: 'Arrow keys go from weight to weight, Home and End to the ends of a row, Enter keeps one, Escape lets go.',
    cell: ({ layer, row, column, weight, activation, contribution }: PrintedWeight) =>
      `row ${row}, column ${column}: weight ${weight} from ${nameOf({ layer: layer - 1, index: column })} to ${nameOf({ layer, index: row })}, times activation ${activation} is ${contribution}`,
    /** Sentences of what is pointed at: a row, a column, a cell. */
    row: ({
      layer,
      row,
      isPointed,
    }: {
      layer: number;
      row: number;
      isPointed: boolean;
    }): readonly Piece[] => [
      `Row ${row} is `,
      piece({ layer, index: row }),
      isPointed
        ? `: its ${formatCount(lessonSizes[layer - 1])} weights, multiplied with the column of activations and added up.`
        : ', the brightest of this layer now.',
    ],
    column: ({ layer, column }: { layer: number; column: number }): readonly Piece[] => [
      `Column ${column} belongs to `,
      piece({ layer: layer - 1, index: column }),
      `: what its activation counts for in each of the ${formatCount(lessonSizes[layer])} sums.`,
    ],
    weight: ({ layer, row, column, weight, activation, contribution }: PrintedWeight): readonly Piece[] => [
      `Row ${row}, column ${column}: the weight from `,
      piece({ layer: layer - 1, index: column }),
      ' to ',
      piece({ layer, index: row }),
      `. ${weight} × ${activation} = ${contribution}.`,
    ],
    vector: (name: string) => `the column ${name}`,
    rowPicture: (row: number) => `row ${row}, as a picture`,
    scale: (limit: string) =>
      `Weights and biases: blue above 0, orange below, full colour from ${limit} on. Activations: dark at 0, white at 1.`,
    weightsOfRow: 'the weights of the row, as a picture',
    columnPicture: 'a⁽⁰⁾, as a picture',
    columnKeys: 'Arrow keys go from pixel to pixel, each of which is a column of the matrix.',
    pixel: ({ column, light }: { column: number; light: string }) =>
      `column ${column}: row ${Math.floor(column / imageSide)}, column ${column % imageSide} of the picture, activation ${light}`,
    indexForm: 'One neuron, with indices',
    matrixForm: 'All of them, as matrices',
    open: ({ shown, dark }: { shown: number; dark: number }) =>
      `Open the product: ${formatCount(shown)} terms${dark > 0 ? `; the other ${formatCount(dark)} are 0, because their neuron is dark` : ''}`,
    table: 'The terms of this row’s product',
    heads: ['k', 'weight', 'activation', 'product'] satisfies readonly string[],
    sums: { positive: 'above 0', negative: 'below 0', bias: 'bias', z: 'z', a: 'a = σ(z)' },
    rounding:
      'The last digit of a product takes along what rounding left over before it, so that the printed products add up to the printed sums.',
    question: ({ layer }: { layer: number }) =>
      `${formatCount(lessonSizes[layer - 1])} neurons in hidden layer 2, ${formatCount(lessonSizes[layer])} outputs. What shape does the matrix between them have, rows × columns?`,
    verdict: ({ chosen, shape }: { chosen: Shape | undefined; shape: Shape }) => {
      const idea = chosen ? ideaBehind(chosen, shape) : '';
      return `${idea === '' ? 'Right' : 'Not so'}: it is ${shapeText(shape)}, because it has a row for each of the ${shape.rows} neurons that are computed, and a column for each of the ${shape.columns} that they are computed from.${idea}`;
    },
    showAsked: 'Show this matrix',
    code: 'To take away',
    codeNote: 'The program computes this layer from the two files, with the shapes beside each step.',
    latex: 'LaTeX (amsmath)',
    numpy: 'NumPy',
    saveNetwork: 'Save the weights (JSON)',
    saveDrawing: 'Save this picture (JSON)',
    footnote:
      'Letters differ. Notes on this lesson often call the last row k and the last column n. Here j is a neuron of the layer that is computed, so a row, and k is one of the layer before, so a column, as in w_jk; both count from 0. The last row of W⁽¹⁾ is therefore 15 and its last column 783.',
    learn: 'If products of matrices are new to you, 3Blue1Brown’s ',
    course: 'Essence of linear algebra',
    learnEnd: ' shows what they do to space, in pictures.',
  },
};

export type MatrixTexts = (typeof matrixTexts)['en'];
