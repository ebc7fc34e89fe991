/**
 * Fetches a network file, one that the site ships or one at an address, and reads it. Every fault comes out
 * as the facts of one sentence.
 */
import { FormatError } from '../../formats/FormatError.ts';
import { isShipped, type ShippedNetwork } from '../../formats/linkValues.ts';
import { readNetwork } from '../../formats/networkFile.ts';
import { lessonSizes } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import type { NetworkStatus } from '../../state/LessonState.ts';
import { FetchError, fetchBytes } from '../page/fetchBytes.ts';

/** As large as the largest network that a file may hold. */
const maximumBytes = 4_000_000;

/** The site's own, once they have come: several figures compute with them. */
const shipped = new Map<string, NetworkStatus>();

const loading: NetworkStatus = { kind: 'loading' };

/** A shipped network as far as it has been loaded, for who cannot wait. */
export function shippedNow(name: ShippedNetwork): NetworkStatus {
  return shipped.get(name) ?? loading;
}

/** Takes the bytes of a shipped network from whoever has them already. */
export function keepShipped(name: ShippedNetwork, bytes: Uint8Array): void {
  shipped.set(name, { kind: 'ready', network: checkedShape(readNetwork(bytes)) });
}

/**
 * Loads a shipped network by its name, or a network file at an address; both relative to the page. Never
 * rejects.
 */
export async function loadNetwork(choice: string): Promise<NetworkStatus> {
  const known = shipped.get(choice);
  if (known) return known;
  const isOurs = isShipped(choice);
  const address = isOurs ? `networks/${choice}.bin` : choice;
  try {
    const bytes = await fetchBytes(new URL(address, document.baseURI), maximumBytes);
    const status: NetworkStatus = { kind: 'ready', network: checkedShape(readNetwork(bytes)) };
    if (isOurs) shipped.set(choice, status);
    return status;
  } catch (error) {
    if (error instanceof FormatError || error instanceof FetchError) {
      return { kind: 'failed', reason: error.facts };
    }
    throw error;
  }
}

/** The network, if it is one that the figures can show. */
export function checkedShape(network: Network): Network {
  const isOfShape = network.sizes.join() === lessonSizes.join();
  if (isOfShape && network.layers.every((layer) => layer.activationFunction === 'sigmoid')) return network;
  throw new FormatError('impossible-sizes', { says: 'otherShape', sizes: network.sizes });
}
