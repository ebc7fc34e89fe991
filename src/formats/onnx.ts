/**
 * A network as ONNX, which runtimes of many languages compute: `image` (any number x inputs, float32) ->
 * `activations` (as many x outputs), a Gemm and an activation function a layer. Source: onnx.proto, IR
 * version 7, operators of version 13. It is written here, and not read.
 */
import type { ActivationFunction } from '../network/activationFunctions.ts';
import type { Network } from '../network/Network.ts';
import { arraysOfNetwork } from './arraysOfNetwork.ts';
import type { NamedArray } from './NamedArray.ts';
import { type Field, writeMessage } from './protobuf.ts';
import { float32Bytes } from './safetensors.ts';

const irVersion = 7;
const operatorVersion = 13;
/** TensorProto.FLOAT, AttributeProto.INT. */
const [floatType, wholeNumberType] = [1, 2];

const operators: Readonly<Record<ActivationFunction, string>> = { sigmoid: 'Sigmoid', relu: 'Relu' };

/** The network as the bytes of a file, in float32. Throws a FormatError as writeNetwork does. */
export function writeOnnx(network: Network): Uint8Array<ArrayBuffer> {
  const arrays = arraysOfNetwork(network, Math.fround);
  const last = network.layers.length - 1;
  const nodes = network.layers.flatMap(({ activationFunction }, index): Field[] => {
    const [weights, biases] = arrays.slice(2 * index, 2 * index + 2).map(({ name }) => name);
    const from = index === 0 ? 'image' : `a${index}`;
    const to = index === last ? 'activations' : `a${index + 1}`;
    const sum = `z${index + 1}`;
    return [
      [1, writeNode('Gemm', [from, weights, biases], sum, [5, transposeSecond])],
      [1, writeNode(operators[activationFunction], [sum], to)],
    ];
  });
  const graph = writeMessage(
    ...nodes,
    [2, 'inklight'],
    ...arrays.map((array): Field => [5, writeTensor(array)]),
    [11, writeValue('image', network.sizes[0])],
    [12, writeValue('activations', network.sizes[last + 1])],
  );
  const operatorSet = writeMessage([1, ''], [2, operatorVersion]);
  return writeMessage([1, irVersion], [2, 'inklight'], [7, graph], [8, operatorSet]);
}

/** Gemm's transB = 1: the rows of its matrix are neurons. */
const transposeSecond = writeMessage([1, 'transB'], [3, 1], [20, wholeNumberType]);

function writeNode(
  operator: string,
  inputs: readonly string[],
  output: string,
  ...rest: readonly Field[]
): Uint8Array {
  return writeMessage(
    ...inputs.map((name): Field => [1, name]),
    [2, output],
    [3, output],
    [4, operator],
    ...rest,
  );
}

function writeTensor({ name, shape, values }: NamedArray): Uint8Array {
  const sizes = shape.map((size): Field => [1, size]);
  return writeMessage(...sizes, [2, floatType], [8, name], [9, float32Bytes(values)]);
}

/** What goes in or comes out: a row of that many floats for each picture. */
function writeValue(name: string, size: number): Uint8Array {
  const shape = writeMessage([1, writeMessage([2, 'pictures'])], [1, writeMessage([1, size])]);
  return writeMessage([1, name], [2, writeMessage([1, writeMessage([1, floatType], [2, shape])])]);
}
