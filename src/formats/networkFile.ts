/**
 * A network as bytes: what is shipped, exported and put into links. Little-endian:
 *
 *   "INKL", version, encoding, L = layers with parameters, 0           8 bytes
 *   L + 1 sizes, the input layer first                                 2 bytes each
 *   L activation functions                                             1 byte each
 *   for each layer: [scale, 4 bytes, int8 only] w_jk row by row (4 or 1 bytes each), b_j (4 bytes each)
 *   CRC-32 of all the bytes before it                                  4 bytes
 *
 * float32 holds every number rounded to 24 bits; int8 holds w_jk = scale * (-127...127), one scale a layer.
 */
import type { Layer, Network } from '../network/Network.ts';
import { crc32 } from './crc32.ts';
import { FormatError } from './FormatError.ts';
import { fileByteCount, type NetworkEncoding, readHead, writeHead } from './networkFileHead.ts';
import { checkedParameterCount, networkOfZeros } from './networkLimits.ts';

/** The largest step of an int8 weight; -128 is not used, so that the steps are symmetric about zero. */
const maxStep = 127;

/**
 * The network as the bytes of a file. Numbers are rounded as the encoding says: float32 to 24 bits, int8
 * weights to the nearest multiple of (the layer's largest |w|) / 127.
 * Throws a FormatError when a number is not finite (or too large for float32), or the network too large.
 */
export function writeNetwork(network: Network, encoding: NetworkEncoding): Uint8Array<ArrayBuffer> {
  checkedParameterCount(network.sizes);
  const bytes = new Uint8Array(fileByteCount(network.sizes, encoding));
  const view = new DataView(bytes.buffer);
  let offset = writeHead(view, network, encoding);
  for (const layer of network.layers) offset = writeLayer(view, offset, layer, encoding);
  view.setUint32(offset, crc32(bytes.subarray(0, offset)), true);
  return bytes;
}

/**
 * The network that a file holds. Sizes are checked, and compared with the number of bytes, before memory is
 * taken. Throws only FormatErrors: when the bytes are not a network file, of another version, cut short, too
 * long, damaged, of impossible sizes, or have a number that is not finite.
 */
export function readNetwork(bytes: Uint8Array): Network {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = readHead(view);
  const network = networkOfZeros(head.sizes, head.activationFunctions);
  let offset = head.byteCount;
  for (const layer of network.layers) offset = readLayer(view, offset, layer, head.encoding);
  return network;
}

function writeLayer(view: DataView, start: number, layer: Layer, encoding: NetworkEncoding): number {
  const { inputCount, neuronCount, weights, biases } = layer;
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.fround(largest / maxStep);
  let offset = start;
  if (encoding === 'int8') offset = writeFloat(view, offset, scale);
  for (let j = 0; j < neuronCount; j++) {
    for (let k = 0; k < inputCount; k++) {
      const weight = weights[k * neuronCount + j];
      if (encoding === 'int8') {
        // Very small weights have a scale that float32 rounds to 0. Then every step is 0 too.
        const step = scale === 0 ? 0 : Math.round(weight / scale);
        view.setInt8(offset++, Math.max(-maxStep, Math.min(maxStep, step)));
      } else {
        offset = writeFloat(view, offset, weight);
      }
    }
  }
  for (const bias of biases) offset = writeFloat(view, offset, bias);
  return offset;
}

function readLayer(view: DataView, start: number, layer: Layer, encoding: NetworkEncoding): number {
  const { inputCount, neuronCount, weights, biases } = layer;
  let offset = start;
  let scale = 0;
  if (encoding === 'int8') {
    scale = readFloat(view, offset);
    offset += 4;
  }
  for (let j = 0; j < neuronCount; j++) {
    for (let k = 0; k < inputCount; k++) {
      if (encoding === 'int8') {
        weights[k * neuronCount + j] = scale * view.getInt8(offset++);
      } else {
        weights[k * neuronCount + j] = readFloat(view, offset);
        offset += 4;
      }
    }
  }
  for (let j = 0; j < neuronCount; j++) {
    biases[j] = readFloat(view, offset);
    offset += 4;
  }
  return offset;
}

function writeFloat(view: DataView, offset: number, value: number): number {
  if (!Number.isFinite(Math.fround(value))) throw notFinite();
  view.setFloat32(offset, value, true);
  return offset + 4;
}

function readFloat(view: DataView, offset: number): number {
  const value = view.getFloat32(offset, true);
  if (!Number.isFinite(value)) throw notFinite();
  return value;
}

function notFinite(): FormatError {
  return new FormatError('not-finite', { says: 'notFinite' });
}
