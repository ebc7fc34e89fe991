/**
 * What other programs do with the files that are saved here, each written from the description of its format
 * and sharing nothing with src/formats: readers of .safetensors, .npz and ONNX, and the network by plain
 * loops over rows. Archives are unpacked by fflate.
 */
import { unzipSync } from 'fflate';
import type { Network } from '../../src/network/Network.ts';

/** An array as these readers have it. */
export interface PlainArray {
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

export type PlainArrays = Readonly<Record<string, PlainArray>>;

/** The arrays of a .safetensors in float32. */
export function plainSafetensors(bytes: Uint8Array): PlainArrays {
  const buffer = Buffer.from(bytes);
  const headLength = Number(buffer.readBigUInt64LE(0));
  const { __metadata__, ...entries } = JSON.parse(buffer.toString('utf8', 8, 8 + headLength));
  return Object.fromEntries(
    Object.entries(entries as Record<string, { dtype: string; shape: number[]; data_offsets: number[] }>).map(
      ([
        name,
        {
          dtype,
          shape,
          data_offsets: [from, to],
        },
      ]) => {
        if (dtype !== 'F32') throw new Error(`${name} is ${dtype}`);
        const values = [];
        for (let at = from; at < to; at += 4) values.push(buffer.readFloatLE(8 + headLength + at));
        return [name, { shape, values }];
      },
    ),
  );
}

/** The arrays of a .npz in float64; those of other types are left out. */
export function plainNpz(bytes: Uint8Array): PlainArrays {
  const arrays: Record<string, PlainArray> = {};
  for (const [file, content] of Object.entries(unzipSync(bytes))) {
    const buffer = Buffer.from(content);
    if (buffer.toString('latin1', 0, 8) !== '\x93NUMPY\x01\0') throw new Error(`${file} is no .npy`);
    const start = 10 + buffer.readUInt16LE(8);
    if (start % 64 !== 0 || buffer[start - 1] !== 10) throw new Error(`The head of ${file} ends nowhere`);
    const head = buffer.toString('latin1', 10, start);
    if (!head.includes("'<f8'")) continue;
    const shape = [...head.slice(head.indexOf('(')).matchAll(/\d+/g)].map(Number);
    const values = [];
    for (let at = start; at < buffer.length; at += 8) values.push(buffer.readDoubleLE(at));
    arrays[file.replace(/\.npy$/, '')] = { shape, values };
  }
  return arrays;
}

/** The ten activations that arrays named as PyTorch's make of an image, all sigmoids. */
export function plainActivations(arrays: PlainArrays, image: ArrayLike<number>): number[] {
  let activations = Array.from(image);
  for (let part = 0; arrays[`${part}.weight`]; part += 2) {
    const { shape, values } = arrays[`${part}.weight`];
    const biases = arrays[`${part}.bias`].values;
    activations = biases.map((bias, j) => {
      const row = values.slice(j * shape[1], (j + 1) * shape[1]);
      return 1 / (1 + Math.exp(-row.reduce((sum, weight, k) => sum + weight * activations[k], bias)));
    });
  }
  return activations;
}

/** A message of Protocol Buffers: for each field number, its values in their order. */
type PlainMessage = Readonly<Record<number, readonly (number | Buffer)[]>>;

function plainMessage(buffer: Buffer): PlainMessage {
  const fields: Record<number, (number | Buffer)[]> = {};
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = buffer[at++];
      value += (byte % 128) * shift;
      if (byte < 128) return value;
    }
  };
  while (at < buffer.length) {
    const key = varint();
    const number = Math.floor(key / 8);
    fields[number] ??= [];
    if (key % 8 === 0) fields[number].push(varint());
    else if (key % 8 === 2) {
      const length = varint();
      if (at + length > buffer.length) throw new Error('A message is cut short.');
      fields[number].push(buffer.subarray(at, at + length));
      at += length;
    } else throw new Error(`Field ${number} is of an unexpected kind.`);
  }
  return fields;
}

const within = (message: PlainMessage, number: number) =>
  (message[number] ?? []).map((value) => plainMessage(value as Buffer));
const textsOf = (message: PlainMessage, number: number) => (message[number] ?? []).map(String);

/** What an ONNX file computes from one image, by its own graph; names and numbers are those of onnx.proto. */
export function runOnnx(bytes: Uint8Array, image: ArrayLike<number>): number[] {
  const file = plainMessage(Buffer.from(bytes));
  if (file[1]?.[0] !== 7 || within(file, 8)[0][2]?.[0] !== 13) throw new Error('Another version.');
  const [graph] = within(file, 7);
  const values = new Map<string, PlainArray>();
  for (const tensor of within(graph, 5)) {
    const raw = tensor[9][0] as Buffer;
    const shape = tensor[1] as number[];
    if (tensor[2][0] !== 1 || raw.length !== 4 * shape.reduce((n, m) => n * m, 1))
      throw new Error('A tensor.');
    const numbers = Array.from({ length: raw.length / 4 }, (_, index) => raw.readFloatLE(4 * index));
    values.set(textsOf(tensor, 8)[0], { shape, values: numbers });
  }
  const [input, output] = [11, 12].map((number) => {
    const [value] = within(graph, number);
    const [tensor] = within(within(value, 2)[0], 1);
    const [rows, columns] = within(within(tensor, 2)[0], 1);
    return { name: textsOf(value, 1)[0], rows: textsOf(rows, 2)[0], columns: columns[1]?.[0] };
  });
  if (input.columns !== image.length || input.rows !== output.rows) throw new Error('The shapes.');
  values.set(input.name, { shape: [1, image.length], values: Array.from(image, Math.fround) });
  for (const node of within(graph, 1)) {
    const [a, ...rest] = textsOf(node, 1).map((name) => values.get(name) as PlainArray);
    values.set(textsOf(node, 2)[0], runNode(node, a, rest));
  }
  return [...(values.get(output.name) as PlainArray).values];
}

function runNode(node: PlainMessage, a: PlainArray, [b, c]: readonly PlainArray[]): PlainArray {
  const [operator] = textsOf(node, 4);
  if (operator === 'Sigmoid') return { ...a, values: a.values.map((z) => 1 / (1 + Math.exp(-z))) };
  if (operator === 'Relu') return { ...a, values: a.values.map((z) => Math.max(z, 0)) };
  const [attribute] = within(node, 5);
  const isTransposed =
    textsOf(attribute, 1)[0] === 'transB' && attribute[3][0] === 1 && attribute[20][0] === 2;
  if (operator !== 'Gemm' || !isTransposed || b.shape[1] !== a.shape[1])
    throw new Error(`A node: ${operator}`);
  const values = c.values.map((bias, j) =>
    a.values.reduce((sum, value, k) => sum + value * b.values[j * b.shape[1] + k], bias),
  );
  return { shape: [1, values.length], values };
}

/** A network's layers as arrays, row by row for each neuron. */
export function rowsOf(network: Network): { readonly weights: number[][]; readonly biases: number[] }[] {
  return network.layers.map(({ inputCount, neuronCount, weights, biases }) => ({
    weights: Array.from({ length: neuronCount }, (_, j) =>
      Array.from({ length: inputCount }, (_, k) => weights[k * neuronCount + j]),
    ),
    biases: Array.from(biases),
  }));
}

/** Rows and columns swapped, as Keras has them. */
export function transposed(rows: readonly (readonly number[])[]): number[][] {
  return rows[0].map((_, k) => rows.map((row) => row[k]));
}
