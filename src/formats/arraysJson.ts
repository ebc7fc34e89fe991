/**
 * Weights and biases as JSON of other programs -> the network: an object of lists by their names, as of
 * PyTorch's {name: values.tolist() for name, values in network.state_dict().items()}, or a list of them, as
 * of Keras's [values.tolist() for values in network.get_weights()]. This project's own is networkJson.ts.
 */
import { FormatError } from './FormatError.ts';
import { createArrayJudge, maximumArrays, type NamedArray } from './NamedArray.ts';
import { networkOfArrays, type OpenedNetwork } from './networkOfArrays.ts';
import { parseLists } from './parseLists.ts';

/** Lists within lists are looked into so deep, to say what shape they have. */
const maximumDepth = 6;

/**
 * The network that such a text holds. Throws a FormatError, and nothing else, when it is none, or holds
 * anything but fully connected layers.
 */
export function readArraysJson(text: string): OpenedNetwork {
  const entries = entriesOf(text);
  if (entries.length === 0) {
    throw new FormatError('not-ours', { says: 'noNetwork' });
  }
  const shapes = entries.map(([, value]) => shapeOf(value));
  // Of what are no lists at all nothing can be said.
  if (shapes.every((shape) => shape.length === 0)) throw new FormatError('not-ours', { says: 'noNetwork' });
  const judge = createArrayJudge();
  for (const [index, [name]] of entries.entries()) judge(name, shapes[index]);
  const arrays = entries.map(([name, value], index) => arrayOf(name, value, shapes[index]));
  return networkOfArrays(arrays, null);
}

function entriesOf(text: string): readonly (readonly [string, unknown])[] {
  const value = parseLists(text);
  if (typeof value !== 'object' || value === null) return [];
  // Of a million fields not even a list is made.
  return Object.keys(value).length > maximumArrays ? [] : Object.entries(value);
}

/** As far as the first of each list tells. */
function shapeOf(value: unknown): number[] {
  const shape: number[] = [];
  for (let list = value; Array.isArray(list) && shape.length < maximumDepth; list = list[0])
    shape.push(list.length);
  return shape;
}

function arrayOf(name: string, value: unknown, shape: readonly number[]): NamedArray {
  const rows = shape.length === 1 ? [value] : value;
  const length = shape[shape.length - 1];
  if (!Array.isArray(rows)) throw otherNumbers();
  const values = new Float64Array(rows.length * length);
  for (const [index, row] of rows.entries()) {
    if (!Array.isArray(row) || row.length !== length || !row.every((each) => typeof each === 'number')) {
      throw otherNumbers();
    }
    values.set(row, index * length);
  }
  return { name, shape, values };
}

function otherNumbers(): FormatError {
  return new FormatError('wrong-value', { says: 'otherNumbers' });
}
