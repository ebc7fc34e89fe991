/**
 * The network that was trained as a file of the reader's, in each kind that is written, and a file of theirs
 * as the network that it holds.
 */

import type { SavedFile } from '../../components/code/saveFile.ts';
import { checkedShape } from '../../components/networkPicture/loadNetwork.ts';
import { FormatError } from '../../formats/FormatError.ts';
import { type FileKind, fileKind } from '../../formats/fileKind.ts';
import { writeNetwork } from '../../formats/networkFile.ts';
import { writeNetworkJson } from '../../formats/networkJson.ts';
import type { OpenedNetwork } from '../../formats/networkOfArrays.ts';
import { writeNpz } from '../../formats/npz.ts';
import { writeOnnx } from '../../formats/onnx.ts';
import { openNetwork } from '../../formats/openNetwork.ts';
import { writeSafetensors } from '../../formats/safetensors.ts';
import type { Network } from '../../network/Network.ts';
import type { FileFaultTexts } from '../../text/fileFaults.ts';
import { sayFault } from '../../text/sayFault.ts';
import type { LearningTexts } from './text.ts';

/** The largest network has a million numbers: as text, some 20 characters each. */
const maxBytes = 25e6;

/** A kind of file, by the ending of its name. */
export type SavedKind = keyof LearningTexts['kinds'];

const writers: Readonly<Record<SavedKind, (network: Network) => SavedFile['content']>> = {
  bin: (network) => writeNetwork(network, 'float32'),
  safetensors: writeSafetensors,
  npz: writeNpz,
  onnx: writeOnnx,
  json: writeNetworkJson,
};

/** All kinds; the first is the one that a link to a network asks for. */
export const savedKinds = Object.keys(writers) as readonly SavedKind[];

/** A network as such a file; where nothing can be saved its text is, too. */
export function networkFile(network: Network, kind: SavedKind): SavedFile {
  return {
    name: `my-network.${kind}`,
    content: writers[kind](network),
    asText: { name: 'my-network.json', write: () => writeNetworkJson(network) },
    isOfThisPageAlone: true,
  };
}

/** Why a file is no network, in one sentence. */
type NoNetwork = (texts: LearningTexts['notNetwork'], faults: FileFaultTexts) => string;

/** Reads a network from a file of the reader's; or gives what says why it is none that can be shown. */
export async function openNetworkFile(file: File): Promise<OpenedNetwork | NoNetwork> {
  if (file.size > maxBytes) return ({ tooLarge }) => tooLarge;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kind = fileKind(file.name, bytes);
    if (isOther(kind)) return ({ other }) => other[kind];
    const opened = await openNetwork(file.name, bytes);
    checkedShape(opened.network);
    return opened;
  } catch (error) {
    if (!(error instanceof FormatError)) return ({ unreadable }) => unreadable;
    const { facts } = error;
    return (_, faults) => sayFault(faults, facts);
  }
}

type OtherKind = keyof LearningTexts['notNetwork']['other'];

const openedKinds: readonly FileKind[] = ['network', 'networkJson', 'safetensors', 'npz', 'json', 'unknown'];

function isOther(kind: FileKind): kind is OtherKind {
  return !openedKinds.includes(kind);
}
