/**
 * A network in whichever of the files that can be opened: this project's own (.bin, .json), .safetensors,
 * .npz, JSON of other programs.
 */

import { readArraysJson } from './arraysJson.ts';
import { FormatError } from './FormatError.ts';
import { fileKind } from './fileKind.ts';
import { readNetwork } from './networkFile.ts';
import { readNetworkJson } from './networkJson.ts';
import type { OpenedNetwork } from './networkOfArrays.ts';
import { readNpz } from './npz.ts';
import { readSafetensors } from './safetensors.ts';

/**
 * The network in a file of that name. Rejects with a FormatError, and nothing else, when it is none, or one
 * that cannot be read.
 */
export async function openNetwork(name: string, bytes: Uint8Array): Promise<OpenedNetwork> {
  switch (fileKind(name, bytes)) {
    case 'network':
      return { network: readNetwork(bytes), isAssumed: false };
    case 'networkJson':
      return { network: readNetworkJson(new TextDecoder().decode(bytes)), isAssumed: false };
    case 'safetensors':
      return readSafetensors(bytes);
    case 'npz':
      return readNpz(bytes);
    case 'json':
      return readArraysJson(new TextDecoder().decode(bytes));
    default:
      throw new FormatError('not-ours', { says: 'noNetwork' });
  }
}
