/**
 * The reader's own network on their own machine: kept across a reload where the browser keeps anything.
 * Storage is never needed: where there is none, or it is full, nothing is lost but the reload.
 */
import { readNetwork, writeNetwork } from '../../formats/networkFile.ts';
import type { Network } from '../../network/Network.ts';
import { checkedShape } from './loadNetwork.ts';

const storageKey = 'inklight.network';

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

/** Forgets it. */
export function forgetNetwork(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Nothing was remembered.
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
