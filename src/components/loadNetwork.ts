/**
 * Fetches a network file that the site ships, and reads it. Every fault comes out as one sentence.
 */
import { FormatError } from '../formats/FormatError.ts';
import { readNetwork } from '../formats/networkFile.ts';
import type { NetworkStatus } from '../state/LessonState.ts';

/** The networks that the site ships. */
export type NetworkName = 'trained' | 'plain' | 'untrained';

/** Loads a network by name, relative to the page; never rejects. */
export async function loadNetwork(name: NetworkName): Promise<NetworkStatus> {
  try {
    const response = await fetch(new URL(`networks/${name}.bin`, document.baseURI));
    if (!response.ok) return { kind: 'failed', reason: `The server answered ${response.status}.` };
    return { kind: 'ready', network: readNetwork(new Uint8Array(await response.arrayBuffer())) };
  } catch (error) {
    const reason = error instanceof FormatError ? error.message : 'The server could not be reached.';
    return { kind: 'failed', reason };
  }
}
