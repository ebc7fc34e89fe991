/**
 * The kinds of floats in which programs keep weights, by the names that .safetensors has for them.
 * Source: IEEE 754; bfloat16 is the upper half of a float32.
 */

/** How a number is read, and in how many bytes it stands. */
interface FloatType {
  readonly byteCount: number;
  read(view: DataView, offset: number, isLittleEndian: boolean): number;
}

/** All of them. */
export const floatTypes: Readonly<Record<'F16' | 'BF16' | 'F32' | 'F64', FloatType>> = {
  F16: { byteCount: 2, read: (view, offset, isLittle) => halfOf(view.getUint16(offset, isLittle)) },
  BF16: { byteCount: 2, read: (view, offset, isLittle) => upperHalfOf(view.getUint16(offset, isLittle)) },
  F32: { byteCount: 4, read: (view, offset, isLittle) => view.getFloat32(offset, isLittle) },
  F64: { byteCount: 8, read: (view, offset, isLittle) => view.getFloat64(offset, isLittle) },
};

/** The name of such a kind. */
export type FloatName = keyof typeof floatTypes;

/** The name, if it is that of a kind of floats. */
export function isFloatName(name: unknown): name is FloatName {
  return typeof name === 'string' && Object.hasOwn(floatTypes, name);
}

/** That many numbers from offset on; the bytes must be there. */
export function readFloats(
  view: DataView,
  offset: number,
  count: number,
  { name, isLittleEndian }: { readonly name: FloatName; readonly isLittleEndian: boolean },
): Float64Array {
  const { byteCount, read } = floatTypes[name];
  return Float64Array.from({ length: count }, (_, i) => read(view, offset + i * byteCount, isLittleEndian));
}

/** A half: one bit of sign, five of exponent, ten of fraction. */
function halfOf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

const float = new DataView(new ArrayBuffer(4));

function upperHalfOf(bits: number): number {
  float.setUint32(0, bits * 0x10000);
  return float.getFloat32(0);
}
