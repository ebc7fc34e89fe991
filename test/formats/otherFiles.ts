/** Files as other programs write them, made byte by byte, for the tests of those who read them. */
import { zipSync } from 'fflate';

/** A .safetensors with this head and these bytes of numbers. */
export function safetensorsOf(head: unknown, numbers: Uint8Array): Uint8Array {
  const text = Buffer.from(typeof head === 'string' ? head : JSON.stringify(head));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return new Uint8Array(Buffer.concat([length, text, numbers]));
}

/** One of arrays in float32, in the order in which the format's own library writes them: by their names. */
export function safetensorsOfArrays(
  arrays: Readonly<Record<string, readonly (readonly number[])[] | readonly number[]>>,
): Uint8Array {
  const head: Record<string, unknown> = {};
  const pieces: Buffer[] = [];
  let end = 0;
  for (const name of Object.keys(arrays).sort()) {
    const values = arrays[name];
    const flat = Float32Array.from(values.flat());
    const shape = Array.isArray(values[0]) ? [values.length, values[0].length] : [values.length];
    head[name] = { dtype: 'F32', shape, data_offsets: [end, end + flat.byteLength] };
    end += flat.byteLength;
    pieces.push(Buffer.from(flat.buffer));
  }
  return safetensorsOf(head, Buffer.concat(pieces));
}

/** A .npy with this description and these bytes. */
export function npyOf(
  type: string,
  shape: string,
  numbers: Uint8Array,
  order = 'False',
  version = 1,
): Uint8Array {
  const text = Buffer.from(`{'descr': '${type}', 'fortran_order': ${order}, 'shape': ${shape}, }\n`);
  const start = Buffer.from('\x93NUMPY', 'latin1');
  const length = Buffer.alloc(version === 1 ? 2 : 4);
  if (version === 1) length.writeUInt16LE(text.length);
  else length.writeUInt32LE(text.length);
  return new Uint8Array(Buffer.concat([start, Buffer.from([version, 0]), length, text, numbers]));
}

/** A .npz of float64 arrays, deflated as np.savez_compressed does. */
export function npzOfArrays(
  arrays: Readonly<Record<string, readonly (readonly number[])[] | readonly number[]>>,
): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(arrays).map(([name, values]) => {
        const shape = Array.isArray(values[0])
          ? `(${values.length}, ${values[0].length})`
          : `(${values.length},)`;
        return [`${name}.npy`, npyOf('<f8', shape, new Uint8Array(Float64Array.from(values.flat()).buffer))];
      }),
    ),
  );
}
