/**
 * The head of a network file. What it announces is checked against the limits, and against the number of
 * bytes, before anything is built from it. The layout is in networkFile.ts.
 */
import { type ActivationFunction, activationFunctionNames } from '../network/activationFunctions.ts';
import type { Network } from '../network/Network.ts';
import { crc32 } from './crc32.ts';
import { FormatError } from './FormatError.ts';
import { checkedParameterCount, maxLayers } from './networkLimits.ts';

/** How the weights are held: as 32-bit floats, or as 8-bit steps of one scale a layer. Biases are float32. */
export type NetworkEncoding = 'float32' | 'int8';

/** What a network file announces. */
export interface NetworkHead {
  readonly encoding: NetworkEncoding;
  /** Neurons in each layer, the input layer first. */
  readonly sizes: readonly number[];
  /** One for each layer with parameters. */
  readonly activationFunctions: readonly ActivationFunction[];
  /** Bytes in the head: where the first layer begins. */
  readonly byteCount: number;
}

/** Bytes of the checksum at the end of the file. */
const checksumBytes = 4;

const magic = 0x494e4b4c;
const version = 1;
const encodings: readonly NetworkEncoding[] = ['float32', 'int8'];
const fixedHeadBytes = 8;

/** The length in bytes of a whole file, checksum included. */
export function fileByteCount(sizes: readonly number[], encoding: NetworkEncoding): number {
  let count = headByteCount(sizes.length - 1) + checksumBytes;
  for (let index = 1; index < sizes.length; index++) {
    const weightCount = sizes[index] * sizes[index - 1];
    count += 4 * sizes[index] + (encoding === 'int8' ? 4 + weightCount : 4 * weightCount);
  }
  return count;
}

/** Writes the head of a network's file and returns the offset after it. */
export function writeHead(view: DataView, network: Network, encoding: NetworkEncoding): number {
  view.setUint32(0, magic);
  view.setUint8(4, version);
  view.setUint8(5, encodings.indexOf(encoding));
  view.setUint8(6, network.layers.length);
  let offset = fixedHeadBytes;
  for (const size of network.sizes) {
    view.setUint16(offset, size, true);
    offset += 2;
  }
  for (const layer of network.layers) {
    view.setUint8(offset++, activationFunctionNames.indexOf(layer.activationFunction));
  }
  return offset;
}

/**
 * The head of a whole file. Throws a FormatError when the file is not a network, of another version, of
 * impossible sizes, cut short, too long or damaged: after it, every byte that the sizes promise is there.
 */
export function readHead(view: DataView): NetworkHead {
  if (view.byteLength < 4 || view.getUint32(0) !== magic) {
    throw new FormatError('not-ours', { says: 'noNetwork' });
  }
  checkLength(view, fixedHeadBytes);
  const fileVersion = view.getUint8(4);
  if (fileVersion !== version) {
    throw new FormatError('newer-version', { says: 'otherVersion', version: fileVersion, known: version });
  }
  const layerCount = view.getUint8(6);
  if (layerCount > maxLayers) checkedParameterCount(new Array(layerCount + 1).fill(1));
  const byteCount = headByteCount(layerCount);
  checkLength(view, byteCount);
  const sizes = Array.from({ length: layerCount + 1 }, (_, index) =>
    view.getUint16(fixedHeadBytes + 2 * index, true),
  );
  checkedParameterCount(sizes);
  const encoding = named(encodings, view.getUint8(5), 'encoding');
  checkEnd(view, fileByteCount(sizes, encoding));
  const functions = sizes
    .slice(1)
    .map((_, index) =>
      named(activationFunctionNames, view.getUint8(byteCount - layerCount + index), 'activation function'),
    );
  return { encoding, sizes, activationFunctions: functions, byteCount };
}

function headByteCount(layerCount: number): number {
  return fixedHeadBytes + 2 * (layerCount + 1) + layerCount;
}

function checkLength(view: DataView, expected: number): void {
  if (view.byteLength >= expected) return;
  throw new FormatError('cut-short', { says: 'wrongLength', present: view.byteLength, expected });
}

function checkEnd(view: DataView, total: number): void {
  checkLength(view, total);
  if (view.byteLength > total) {
    const lengths = { present: view.byteLength, expected: total };
    throw new FormatError('too-long', { says: 'wrongLength', ...lengths });
  }
  const end = total - checksumBytes;
  if (crc32(new Uint8Array(view.buffer, view.byteOffset, end)) !== view.getUint32(end, true)) {
    throw new FormatError('wrong-checksum', { says: 'badChecksum' });
  }
}

function named<Name>(names: readonly Name[], code: number, part: 'encoding' | 'activation function'): Name {
  const name = names[code];
  if (name === undefined) {
    throw new FormatError('wrong-value', { says: 'unknownCode', part, code });
  }
  return name;
}
