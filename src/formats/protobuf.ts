/**
 * Messages in the wire format of Protocol Buffers, as far as ONNX needs it to be written. Source:
 * protobuf.dev/programming-guides/encoding.
 */
import { joinBytes } from './joinBytes.ts';
import { writeVarint } from './writeVarint.ts';

/** A field by its number: a whole number from 0 to 2^28 - 1, a text, or bytes (a message within is bytes). */
export type Field = readonly [number: number, value: number | string | Uint8Array];

/** The message of these fields, in their order. */
export function writeMessage(...fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  return joinBytes(fields.flatMap(piecesOf));
}

function piecesOf([number, value]: Field): Uint8Array[] {
  if (typeof value === 'number') return [varints(number << 3, value)];
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return [varints((number << 3) | 2, bytes.length), bytes];
}

function varints(...values: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const value of values) writeVarint(bytes, value);
  return Uint8Array.from(bytes);
}
