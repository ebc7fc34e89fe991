/**
 * A network as .safetensors, which PyTorch and many others load: the length of the head (8 bytes, little-
 * endian), the head in JSON ({NAME: {dtype, shape, data_offsets}, __metadata__: {KEY: TEXT}}), then all
 * numbers without a gap. Source: the format's description at github.com/huggingface/safetensors. What is
 * written are the arrays of arraysOfNetwork.ts in float32; the activation functions stand in the metadata, by
 * commas.
 */
import { type ActivationFunction, activationFunctionNames } from '../network/activationFunctions.ts';
import type { Network } from '../network/Network.ts';
import { arraysOfNetwork } from './arraysOfNetwork.ts';
import { FormatError } from './FormatError.ts';
import { floatTypes, isFloatName, readFloats } from './floatTypes.ts';
import { joinBytes } from './joinBytes.ts';
import { countOf, createArrayJudge, maximumArrays, type NamedArray, shownName } from './NamedArray.ts';
import { networkOfArrays, type OpenedNetwork } from './networkOfArrays.ts';
import { parseRecord } from './parseRecord.ts';

/** Bytes before the head. */
const lengthBytes = 8;
/** The longest head that is read: far more than so many arrays need. */
const maximumHeadBytes = 100_000;

/** The network as the bytes of a file. Throws a FormatError as writeNetwork does. */
export function writeSafetensors(network: Network): Uint8Array<ArrayBuffer> {
  const arrays = arraysOfNetwork(network, Math.fround);
  const names = network.layers.map(({ activationFunction }) => activationFunction);
  const head: Record<string, unknown> = {
    __metadata__: { format: 'pt', activation_functions: names.join() },
  };
  let end = 0;
  for (const { name, shape, values } of arrays) {
    const start = end;
    end += 4 * values.length;
    head[name] = { dtype: 'F32', shape, data_offsets: [start, end] };
  }
  const text = JSON.stringify(head);
  // Spaces behind it put the numbers where a float may lie.
  const headBytes = new TextEncoder().encode(text.padEnd(Math.ceil(text.length / 8) * 8));
  const length = new DataView(new ArrayBuffer(lengthBytes));
  length.setBigUint64(0, BigInt(headBytes.length), true);
  const numbers = arrays.map(({ values }) => float32Bytes(values));
  return joinBytes([new Uint8Array(length.buffer), headBytes, ...numbers]);
}

/** Numbers as little-endian float32. */
export function float32Bytes(values: Float64Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, index) => {
    view.setFloat32(4 * index, value, true);
  });
  return new Uint8Array(view.buffer);
}

/**
 * The network that a file of .safetensors holds, this project's or another's. Throws a FormatError, and
 * nothing else, when it is none, damaged, too large, or holds anything but fully connected layers.
 */
export function readSafetensors(bytes: Uint8Array): OpenedNetwork {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { entries, functions, start } = readHead(view);
  const judge = createArrayJudge();
  for (const { name, shape } of entries) judge(name, shape);
  const arrays = entries.map((entry) => arrayOf(view, start, entry));
  return networkOfArrays(arrays.sort(byName), functions);
}

/** What the head says of an array; its numbers are there. */
interface Entry {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: unknown;
  readonly from: number;
  readonly to: number;
}

interface SafetensorsHead {
  readonly entries: readonly Entry[];
  readonly functions: readonly ActivationFunction[] | null;
  /** Where the numbers begin. */
  readonly start: number;
}

function readHead(view: DataView): SafetensorsHead {
  if (view.byteLength < lengthBytes) throw damaged();
  const length = Number(view.getBigUint64(0, true));
  const start = lengthBytes + length;
  if (length > maximumHeadBytes || start > view.byteLength) throw damaged();
  const text = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + lengthBytes, length));
  const { __metadata__: metadata, ...arrays } = parseRecord(text);
  const entries = Object.entries(arrays).map(([name, value]) => entryOf(name, value));
  if (entries.length === 0 || entries.length > maximumArrays) throw damaged();
  checkWithoutGaps(entries, view.byteLength - start);
  return { entries, functions: functionsOf(metadata), start };
}

function entryOf(name: string, value: unknown): Entry {
  const { dtype: type, shape, data_offsets: offsets } = isRecord(value) ? value : {};
  if (!areSizes(shape) || !areSizes(offsets) || offsets.length !== 2) throw damaged();
  return { name, shape, type, from: offsets[0], to: offsets[1] };
}

/** Every byte behind the head is of one array. */
function checkWithoutGaps(entries: readonly Entry[], byteCount: number): void {
  let end = 0;
  for (const { from, to } of entries.toSorted((one, other) => one.from - other.from)) {
    if (from !== end || to < from) throw damaged();
    end = to;
  }
  if (end !== byteCount) throw damaged();
}

function arrayOf(view: DataView, start: number, { name, shape, type, from, to }: Entry): NamedArray {
  if (!isFloatName(type)) {
    const shown = typeof type === 'string' ? shownName(type) : '?';
    throw new FormatError('wrong-value', { says: 'numberType', name: shownName(name), type: shown });
  }
  const count = countOf(shape);
  if (to - from !== count * floatTypes[type].byteCount) throw damaged();
  return { name, shape, values: readFloats(view, start + from, count, { name: type, isLittleEndian: true }) };
}

/** Activation functions as this page writes them; null where the file has others, or none. */
function functionsOf(metadata: unknown): readonly ActivationFunction[] | null {
  const text = isRecord(metadata) ? metadata.activation_functions : null;
  if (typeof text !== 'string') return null;
  const functions = text.split(',').map((name) => activationFunctionNames.find((known) => known === name));
  return functions.every((known) => known !== undefined) ? functions : null;
}

function areSizes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const collator = new Intl.Collator('en', { numeric: true });

/**
 * The files have their arrays in the order of letters, in which 10 comes before 2, and dense_1 before dense/.
 */
function byName(one: NamedArray, other: NamedArray): number {
  const [parts, others] = [one, other].map(({ name }) => name.split(/[./]/));
  const odd = parts.findIndex((part, index) => part !== others[index]);
  return collator.compare(parts[odd] ?? '', others[odd] ?? '');
}

function damaged(): FormatError {
  return new FormatError('wrong-value', { says: 'arraysDamaged', file: 'safetensors' });
}
