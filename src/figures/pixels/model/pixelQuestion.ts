/**
 * The question of where in the column a pixel lands: a pixel, and neurons to choose from, one of them right
 * and the others what one gets by going wrong in the usual ways.
 */
import { imageSide, inputCount } from '../../../network/lessonShape.ts';
import { createRandom } from '../../../network/random.ts';

export interface PixelQuestion {
  readonly row: number;
  readonly column: number;
  /** Neurons to choose from, in no telling order. */
  readonly choices: readonly number[];
  readonly right: number;
}

/** The pixel that is asked for first. */
const first = { row: 14, column: 9 } as const;
/** Choices offered. */
const choiceCount = 4;

/** The neuron that a pixel is. */
function neuronOfPixel(row: number, column: number): number {
  return row * imageSide + column;
}

/**
 * What comes of mixing up rows and columns, of counting from 1, of adding, of forgetting the column; none
 * twice.
 */
function wrongChoices(row: number, column: number): number[] {
  const right = neuronOfPixel(row, column);
  const wrong = [
    neuronOfPixel(column, row),
    row + column,
    neuronOfPixel(row - 1, column),
    row * column,
    neuronOfPixel(row, 0),
    neuronOfPixel(row + 1, column),
    right + 1,
    right - 1,
    right + 2,
  ];
  return [...new Set(wrong)].filter((k) => k !== right && k >= 0 && k < inputCount).slice(0, choiceCount - 1);
}

/** The question of a round, counted from 0; the same seed and round ask the same. */
export function askForPixel(seed: number, round: number): PixelQuestion {
  const random = createRandom(seed + round);
  const { row, column } =
    round === 0 ? first : { row: random.integer(imageSide), column: random.integer(imageSide) };
  const right = neuronOfPixel(row, column);
  const choices = [right, ...wrongChoices(row, column)].sort((a, b) => a - b);
  return { row, column, choices, right };
}
