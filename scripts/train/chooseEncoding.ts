/**
 * In which form a network is shipped: int8 unless it costs more than a tenth of a point of accuracy on
 * MNIST's pictures or on people's strokes that networks are chosen by, else float32.
 */
import { readNetwork, writeNetwork } from '../../src/formats/networkFile.ts';
import type { NetworkEncoding } from '../../src/formats/networkFileHead.ts';
import type { Network } from '../../src/network/Network.ts';
import { measureSet, measureValidation, type ValidationSets } from './measureNetwork.ts';

/** The most accuracy that int8 may cost: 0.1 points. */
const tolerableLoss = 0.001;
/** Far below one example of a set, far above what subtracting two shares leaves behind. */
const roundingError = 1e-9;

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
    strokeAccuracy(network, exact, sets) - strokeAccuracy(shipped.network, rounded, sets),
  );
  return isTolerable(loss) ? shipped : encoded(network, 'float32');
}

/**
 * Over all strokes that networks are chosen by: those of five writers are so few that one digit is 0.08
 * points.
 */
function strokeAccuracy(
  network: Network,
  { validationWriters: writers }: ReturnType<typeof measureValidation>,
  { hands }: ValidationSets,
): number {
  if (hands === null) return writers.accuracy;
  const { accuracy } = measureSet(network, hands);
  const count = writers.count + hands.count;
  return (writers.accuracy * writers.count + accuracy * hands.count) / count;
}

/**
 * Whether int8 may cost that fraction of accuracy. A loss of exactly the limit passes, though
 * 0.9732 - 0.9722 > 0.001 in doubles.
 * @internal Exported for its test: no network of a test loses just as much as is allowed.
 */
export function isTolerable(loss: number): boolean {
  return loss <= tolerableLoss + roundingError;
}

function encoded(network: Network, encoding: NetworkEncoding): ShippedNetwork {
  const bytes = writeNetwork(network, encoding);
  return { encoding, bytes, network: readNetwork(bytes) };
}
