/**
 * One array as NumPy saves it (.npy): "\x93NUMPY", a version, the length of the head, the head as a Python
 * dictionary ({'descr': '<f8', 'fortran_order': False, 'shape': (16, 784), }), then the numbers. Source:
 * numpy.lib.format. Floats are read in either order of bytes, of rows and of columns, and texts of one line.
 */
import { FormatError } from './FormatError.ts';
import { type FloatName, floatTypes, readFloats } from './floatTypes.ts';
import { joinBytes } from './joinBytes.ts';
import { countOf, type NamedArray, shownName } from './NamedArray.ts';

const magic = '\x93NUMPY';
/** A head ends where a multiple of so many bytes does. */
const alignment = 64;
/** The longest head that is read. */
const maximumHeadBytes = 10_000;

/** What a .npy says of its array. */
export interface NpyHead {
  /** NumPy's name of the type, as `<f8`. */
  readonly type: string;
  readonly isByColumns: boolean;
  readonly shape: readonly number[];
  /** Where the numbers begin. */
  readonly start: number;
}

const floatNames: Readonly<Record<string, FloatName>> = { f2: 'F16', f4: 'F32', f8: 'F64' };

/** An array in float64. */
export function writeNpy({ shape, values }: Pick<NamedArray, 'shape' | 'values'>): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 * values.length));
  values.forEach((value, index) => {
    view.setFloat64(8 * index, value, true);
  });
  return joinBytes([headOf('<f8', shape), new Uint8Array(view.buffer)]);
}

/** A list of texts, as np.array(["sigmoid", "relu"]) is saved: four bytes a letter, all equally long. */
export function writeNpyTexts(texts: readonly string[]): Uint8Array {
  const length = Math.max(...texts.map((text) => text.length));
  const view = new DataView(new ArrayBuffer(4 * length * texts.length));
  for (const [index, text] of texts.entries()) {
    for (let at = 0; at < text.length; at++)
      view.setUint32(4 * (index * length + at), text.charCodeAt(at), true);
  }
  return joinBytes([headOf(`<U${length}`, [texts.length]), new Uint8Array(view.buffer)]);
}

function headOf(type: string, shape: readonly number[]): Uint8Array {
  const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
  const text = `{'descr': '${type}', 'fortran_order': False, 'shape': ${tuple}, }`;
  const byteCount = Math.ceil((text.length + 11) / alignment) * alignment;
  const padded = `${text.padEnd(byteCount - 11)}\n`;
  const view = new DataView(new ArrayBuffer(10));
  view.setUint8(6, 1);
  view.setUint16(8, padded.length, true);
  const bytes = new Uint8Array(view.buffer);
  bytes.set(Uint8Array.from(magic, (letter) => letter.charCodeAt(0)));
  return joinBytes([bytes, new TextEncoder().encode(padded)]);
}

/** What the bytes of a .npy say of it. Throws a FormatError when they are none. */
export function readNpyHead(bytes: Uint8Array): NpyHead {
  const view = viewOf(bytes);
  if (bytes.length < 12 || String.fromCharCode(...bytes.subarray(0, magic.length)) !== magic) throw damaged();
  const isShort = bytes[6] === 1;
  const length = isShort ? view.getUint16(8, true) : view.getUint32(8, true);
  const start = (isShort ? 10 : 12) + length;
  if (length > maximumHeadBytes || start > bytes.length) throw damaged();
  const text = String.fromCharCode(...bytes.subarray(start - length, start));
  const [, type] = /'descr': ?'([^']*)'/.exec(text) ?? [];
  const [, order] = /'fortran_order': ?(True|False)/.exec(text) ?? [];
  const [, sizes] = /'shape': ?\(([\d, ]*)\)/.exec(text) ?? [];
  if (type === undefined || order === undefined || sizes === undefined) throw damaged();
  const shape = sizes
    .split(',')
    .filter((size) => size.trim() !== '')
    .map(Number);
  if (!shape.every(Number.isSafeInteger)) throw damaged();
  return { type, isByColumns: order === 'True', shape, start };
}

/**
 * The numbers of a .npy by that head, row by row. Throws a FormatError when they are no floats, or not there.
 */
export function readNpyNumbers(name: string, bytes: Uint8Array, head: NpyHead): NamedArray {
  const { type, isByColumns, shape, start } = head;
  const float = floatNames[type.slice(1)];
  if (float === undefined || !/^[<>=|]/.test(type)) {
    const shown = { name: shownName(name), type: shownName(type) };
    throw new FormatError('wrong-value', { says: 'numberType', ...shown });
  }
  const count = countOf(shape);
  if (bytes.length - start !== count * floatTypes[float].byteCount) throw damaged();
  const values = readFloats(viewOf(bytes), start, count, { name: float, isLittleEndian: type[0] !== '>' });
  return { name, shape, values: isByColumns && shape.length === 2 ? byRows(values, shape) : values };
}

/** The texts of such a list; null when it is none. */
export function readNpyTexts(bytes: Uint8Array, { type, shape, start }: NpyHead): readonly string[] | null {
  const [, letters] = /^<U(\d{1,3})$/.exec(type) ?? [];
  const length = Number(letters);
  const [count = 0] = shape;
  if (letters === undefined || shape.length !== 1) return null;
  if (bytes.length - start !== 4 * length * count) return null;
  const view = viewOf(bytes);
  return Array.from({ length: length === 0 ? 0 : count }, (_, index) =>
    Array.from({ length }, (_, at) => letterOf(view.getUint32(start + 4 * (index * length + at), true))).join(
      '',
    ),
  );
}

function letterOf(code: number): string {
  return code > 0 && code < 0x80 ? String.fromCharCode(code) : '';
}

function byRows(columns: Float64Array, [rowCount, columnCount]: readonly number[]): Float64Array {
  const rows = new Float64Array(columns.length);
  for (let row = 0; row < rowCount; row++)
    for (let column = 0; column < columnCount; column++)
      rows[row * columnCount + column] = columns[column * rowCount + row];
  return rows;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(): FormatError {
  return new FormatError('wrong-value', { says: 'arraysDamaged', file: 'npz' });
}
