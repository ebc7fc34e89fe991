/**
 * Numbers under a name, as other programs keep weights and biases: what is common to .safetensors, .npz and
 * JSON of them. What layers they make is found by networkOfArrays.ts.
 */
import { FormatError } from './FormatError.ts';
import { maxParameters } from './networkLimits.ts';

/** Numbers in one dimension or two; row by row. */
export interface NamedArray {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float64Array;
}

/** A kind of file that holds such arrays. */
export type ArrayFile = 'safetensors' | 'npz';

/** The most arrays that a file may hold: more than the weights and biases of the most layers. */
export const maximumArrays = 64;

/** Of a name, and of a shape, as much is repeated to the reader. */
const shownCharacters = 40;
const shownSizes = 6;

/** How many numbers have that shape. */
export function countOf(shape: readonly number[]): number {
  return shape.reduce((count, size) => count * size, 1);
}

/**
 * Judges arrays one after another by their shapes, before any memory is taken for them. Throws a FormatError
 * when one is neither of weights nor of biases, and when they hold more numbers together than a network may.
 */
export function createArrayJudge(): (name: string, shape: readonly number[]) => void {
  let total = 0;
  return (name, shape) => {
    if (shape.length < 1 || shape.length > 2) {
      const shown = { name: shownName(name), shape: shape.slice(0, shownSizes) };
      throw new FormatError('wrong-value', { says: 'otherArray', ...shown });
    }
    total += countOf(shape);
    if (total <= maxParameters) return;
    const limit = { count: total, layer: null, maximum: maxParameters };
    throw new FormatError('impossible-sizes', { says: 'announces', of: 'parameters', ...limit });
  };
}

/** A name from a file as a reader is told it: not longer than a line, and nothing in it that is no letter. */
export function shownName(name: string): string {
  const plain = [...name.slice(0, 10 * shownCharacters).replace(/[\p{C}\p{Z}]+/gu, ' ')];
  return plain.length > shownCharacters ? `${plain.slice(0, shownCharacters).join('')}…` : plain.join('');
}
