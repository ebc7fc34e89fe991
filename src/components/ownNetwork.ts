/**
 * The reader's own network on their own machine: kept across a reload where the browser keeps anything, saved
 * to a file, opened from one. Storage is never needed: where there is none, or it is full, nothing is lost
 * but the reload.
 */
import { FormatError } from '../formats/FormatError.ts';
import { readNetwork, writeNetwork } from '../formats/networkFile.ts';
import type { Network } from '../network/Network.ts';
import { checkedShape } from './loadNetwork.ts';

const storageKey = 'inklight.network';
const fileName = 'my-network.bin';

function toText(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromText(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Remembers a network; returns whether the browser keeps it. */
export function rememberNetwork(network: Network): boolean {
  try {
    localStorage.setItem(storageKey, toText(writeNetwork(network, 'float32')));
    return true;
  } catch {
    return false;
  }
}

/** The network remembered last; null when there is none, or it cannot be read. */
export function recallNetwork(): Network | null {
  try {
    const text = localStorage.getItem(storageKey);
    return text === null ? null : checkedShape(readNetwork(fromText(text)));
  } catch {
    return null;
  }
}

/** Hands a network to the reader as a file. */
export function saveNetworkFile(network: Network): void {
  const url = URL.createObjectURL(new Blob([writeNetwork(network, 'float32')]));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has begun by then, in every browser.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/**
 * Reads a network from a file of the reader's; a text is one sentence on why it is none that can be shown.
 */
export async function openNetworkFile(file: File): Promise<Network | string> {
  try {
    return checkedShape(readNetwork(new Uint8Array(await file.arrayBuffer())));
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
}
