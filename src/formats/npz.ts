/**
 * A network as .npz, NumPy's archive of arrays: `np.load(FILE)["0.weight"]`. What is written are the arrays
 * of arraysOfNetwork.ts in float64, to the last bit, and the names of the activation functions.
 */
import { activationFunctionNames } from '../network/activationFunctions.ts';
import type { Network } from '../network/Network.ts';
import { arraysOfNetwork } from './arraysOfNetwork.ts';
import { FormatError } from './FormatError.ts';
import { createArrayJudge, maximumArrays, type NamedArray } from './NamedArray.ts';
import { maxParameters } from './networkLimits.ts';
import { networkOfArrays, type OpenedNetwork } from './networkOfArrays.ts';
import { readNpyHead, readNpyNumbers, readNpyTexts, writeNpy, writeNpyTexts } from './npy.ts';
import { listZip, unzip, writeZip, type ZipEntry } from './zip.ts';

const functionsName = 'activation_functions';
const ending = '.npy';
/** As float64, with a head. */
const maximumBytes = 8 * maxParameters + 10_000;

/** The network as the bytes of a file. Throws a FormatError as writeNetwork does. */
export function writeNpz(network: Network): Uint8Array<ArrayBuffer> {
  const names = network.layers.map(({ activationFunction }) => activationFunction);
  return writeZip([
    ...arraysOfNetwork(network).map((array) => ({ name: array.name + ending, bytes: writeNpy(array) })),
    { name: functionsName + ending, bytes: writeNpyTexts(names) },
  ]);
}

/**
 * The network that a file of .npz holds, this project's or another's. Rejects with a FormatError, and nothing
 * else, when it is none, damaged, too large, or holds anything but fully connected layers.
 */
export async function readNpz(bytes: Uint8Array): Promise<OpenedNetwork> {
  const entries = listZip(bytes, maximumArrays + 1);
  if (entries === null || entries.length === 0) throw damaged();
  if (!entries.every(({ name }) => name.endsWith(ending))) {
    throw new FormatError('not-ours', { says: 'noArrays' });
  }
  checkTotal(entries);
  const judge = createArrayJudge();
  const arrays: NamedArray[] = [];
  let functions = null;
  for (const entry of entries) {
    const name = entry.name.slice(0, -ending.length);
    const file = await unzip(entry);
    if (file === null) throw damaged();
    const head = readNpyHead(file);
    if (name === functionsName) functions = functionsOf(readNpyTexts(file, head));
    else {
      judge(name, head.shape);
      arrays.push(readNpyNumbers(name, file, head));
    }
  }
  return networkOfArrays(arrays, functions);
}

/** Throws when the files are larger together than those of the largest network, before one is unpacked. */
function checkTotal(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { byteCount }) => sum + byteCount, 0);
  if (total <= maximumBytes + entries.length * 1000) return;
  const limit = { count: Math.ceil(total / 8), layer: null, maximum: maxParameters };
  throw new FormatError('impossible-sizes', { says: 'announces', of: 'parameters', ...limit });
}

/** The functions of these names; null when one is none that is known here. */
function functionsOf(names: readonly string[] | null) {
  const functions = names?.map((name) => activationFunctionNames.find((known) => known === name)) ?? [];
  return functions.length > 0 && functions.every((known) => known !== undefined) ? functions : null;
}

function damaged(): FormatError {
  return new FormatError('wrong-value', { says: 'arraysDamaged', file: 'npz' });
}
