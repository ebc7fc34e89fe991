/**
 * In which form a network is shipped: int8 unless it costs more than a tenth of a point of accuracy on either of the
 * sets that networks are chosen by, else float32.
 */
import { readNetwork, writeNetwork } from '../../src/formats/networkFile.ts';
import type { NetworkEncoding } from '../../src/formats/networkFileHead.ts';
import type { Network } from '../../src/network/Network.ts';
import { measureValidation, type ValidationSets } from './measureNetwork.ts';

/** The most accuracy that int8 may cost: 0.1 points. */
const tolerableLoss = 0.001;

/** A network in its shipped form. */
export interface ShippedNetwork {
  readonly encoding: NetworkEncoding;
  readonly bytes: Uint8Array;
  /** What the bytes hold: the network that the page runs. */
  readonly network: Network;
}

/** The network in the smallest form that is good enough. */
export function chooseEncoding(network: Network, sets: ValidationSets): ShippedNetwork {
  const exact = measureValidation(network, sets);
  const shipped = encoded(network, 'int8');
  const rounded = measureValidation(shipped.network, sets);
  const loss = Math.max(
    exact.mnistValidation.accuracy - rounded.mnistValidation.accuracy,
    exact.validationWriters.accuracy - rounded.validationWriters.accuracy,
  );
  return loss <= tolerableLoss ? shipped : encoded(network, 'float32');
}

function encoded(network: Network, encoding: NetworkEncoding): ShippedNetwork {
  const bytes = writeNetwork(network, encoding);
  return { encoding, bytes, network: readNetwork(bytes) };
}
