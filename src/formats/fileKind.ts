/**
 * What a file is, by how it begins: to tell people who bring the wrong one what they have brought. Whether it
 * is a good one of its kind is for those to say who read it.
 */

/**
 * idx: pictures or labels to learn from. network, networkJson: as this page saves them. safetensors, npz,
 * json: what may be a network of another program. weights: what surely is one, of a kind that is not read.
 * arrays: of NumPy, MATLAB and the like.
 */
export type FileKind =
  | 'idx'
  | 'gzip'
  | 'network'
  | 'networkJson'
  | 'safetensors'
  | 'npz'
  | 'json'
  | 'weights'
  | 'picture'
  | 'archive'
  | 'arrays'
  | 'table'
  | 'unknown';

/** So many bytes from the start of a file are enough. */
export const fileKindBytes = 64;

/** What files have at their start, or so many bytes behind it; a character is a byte. */
const marks: readonly (readonly [FileKind, string, number?])[] = [
  // The length of a head that is shorter than 16 MB, and its beginning.
  ['safetensors', '\0\0\0\0\0{', 3],
  ['idx', '\0\0\x08'],
  ['gzip', '\x1f\x8b'],
  ['network', 'INKL'],
  ...['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', '<svg'].map((mark) => ['picture', mark] as const),
  ...['ftyphei', 'ftypmif', 'ftypavif'].map((mark) => ['picture', mark, 4] as const),
  ['picture', 'WEBP', 8],
  ...['\x93NUMPY', 'MATLAB', '\x89HDF', 'PAR1'].map((mark) => ['arrays', mark] as const),
  ...['PK\x03\x04', 'PK\x05\x06', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ'].map(
    (mark) => ['archive', mark] as const,
  ),
];
/** Editors put such a mark before a text. */
const networkJson = /^(?:\xef\xbb\xbf)?\s*\{\s*"format"\s*:\s*"inklight-network"/;
const json = /^(?:\xef\xbb\xbf)?\s*[[{]/;

/** What a name adds where the beginning says less: NumPy's .npz is an archive, and a table any text. */
const endings: readonly (readonly [FileKind, RegExp])[] = [
  ['npz', /\.npz$/i],
  ['weights', /\.(pt|pth|pkl|ckpt|keras|onnx|pb|tflite)$/i],
  ['table', /\.(csv|tsv|xlsx?)$/i],
];

/** The kind of a file of that name that begins with these bytes. */
export function fileKind(name: string, start: Uint8Array): FileKind {
  const text = String.fromCharCode(...start.subarray(0, fileKindBytes));
  const [kind = 'unknown'] = marks.find(([, mark, offset = 0]) => text.startsWith(mark, offset)) ?? [];
  if (networkJson.test(text)) return 'networkJson';
  if (kind !== 'archive' && kind !== 'unknown') return kind;
  const [named = kind] = endings.find(([, ending]) => ending.test(name)) ?? [];
  return named === 'unknown' && json.test(text) ? 'json' : named;
}
