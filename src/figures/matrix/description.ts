/** The figure `matrix` in words. */
import { type DescriptionTexts, sayWeights, type WeightPlaces } from '../../text/description.ts';
import { matrixTexts } from './text.ts';

/** A row of the equation: a neuron, as printed. */
interface PrintedRow {
  readonly bias: string;
  readonly z: string;
  readonly activation: string;
}

/** A term of the row's product, as printed. */
interface PrintedTerm {
  readonly column: number;
  readonly weight: string;
  readonly activation: string;
  readonly product: string;
}

/** What the figure shows. */
export interface MatrixFacts {
  readonly layer: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The row that the figure is about, and whether it is pointed at; else it is the brightest. */
  readonly row: number;
  readonly isPointed: boolean;
  /** Where the row's weights lie in the picture; null for the later layers, whose columns are no pixels. */
  readonly places: WeightPlaces | null;
  readonly rows: readonly PrintedRow[];
  /** The largest products of the row, by size. */
  readonly terms: readonly PrintedTerm[];
}

export const matrixDescription = {
  name: 'matrix-description',
  en: {
    here: 'An equation in pictures: the column of activations of a layer equals the sigmoid of a matrix of weights times the column of activations before it, plus a column of biases. The matrix is a grid of coloured cells, one row for each neuron of the layer, one column for each neuron of the layer before. Below it stand one row as a sum with indices, the terms of its product, and the same as code to copy.',
    now: ({ layer, rowCount, columnCount, row, isPointed, places }: MatrixFacts) => [
      `The layer is ${matrixTexts.en.layerNames[layer]}: its matrix has ${rowCount} rows and ${columnCount} columns.`,
      `The figure is about row ${row}, ${isPointed ? 'which you point at' : 'the brightest of this layer'}.${places ? ` As a picture its weights are ${sayWeights(places)}.` : ''}`,
    ],
    tables: ({ rows, row, terms }: MatrixFacts) => [
      {
        title: 'The rows: neurons of this layer',
        columns: ['row', 'bias', 'z', 'activation'],
        rows: rows.map(({ bias, z, activation }, index) => [String(index), bias, z, activation]),
      },
      {
        title: `The largest products in row ${row}`,
        columns: ['column', 'weight', 'activation', 'product'],
        rows: terms.map(({ column, weight, activation, product }) => [
          String(column),
          weight,
          activation,
          product,
        ]),
      },
    ],
    can: [
      'Choose a layer.',
      'Walk through the matrix with arrow keys; each cell is read with its weight, the activation that it meets, and their product. Enter keeps one.',
      'Open the product of a row to all its terms.',
      'Bet on the shape of a matrix.',
      'Copy the equation as LaTeX or as a program, and save the numbers.',
    ],
    hint: 'Stay in one column and walk down: that is one pixel, and what it counts for in each neuron. Stay in one row: that is one neuron.',
  } satisfies DescriptionTexts<MatrixFacts>,
};
