/**
 * Which network the whole page computes with: one that the site ships, one from an address, or the reader's
 * own.
 */
import type { Network } from '../network/Network.ts';
import { recordNetwork } from './history.ts';
import type { LessonState, NetworkInUse } from './LessonState.ts';

/** The name of the reader's own network among the choices. */
export const ownNetworkChoice = 'own';

/**
 * Puts a network that was loaded into the place of the present one. Where edits are in play, now or in what
 * undo goes back to, that is a step of history too: it ends them, and they can be had back. Otherwise undo is
 * about the drawing alone.
 */
export function showNetwork(state: LessonState, choice: string, network: Network): LessonState {
  const next: NetworkInUse = { choice, status: { kind: 'ready', network }, unedited: null };
  const { past, future } = state.history;
  const hasEdits = [...past, ...future].some(({ kind }) => kind === 'network');
  return hasEdits ? recordNetwork(state, next) : { ...state, network: next };
}

/** Keeps a network as the reader's own, without showing it yet. */
export function keepOwnNetwork(state: LessonState, network: Network): LessonState {
  return { ...state, ownNetwork: network };
}

/** Puts a network in the place of the present one as what edits have made of that: it can be put back. */
export function showEdited(state: LessonState, edited: Network): LessonState {
  const { choice, status, unedited } = state.network;
  if (status.kind !== 'ready') return state;
  return {
    ...state,
    network: { choice, status: { kind: 'ready', network: edited }, unedited: unedited ?? status.network },
  };
}

/** Makes a network the reader's own, and the one that the whole page computes with. */
export function takeOwnNetwork(state: LessonState, network: Network): LessonState {
  return showNetwork(keepOwnNetwork(state, network), ownNetworkChoice, network);
}
