/**
 * Which network the whole page computes with: one that the site ships, one from an address, or the reader's own.
 */
import type { Network } from '../network/Network.ts';
import type { LessonState } from './LessonState.ts';

/** The name of the reader's own network among the choices. */
export const ownNetworkChoice = 'own';

/** Puts a network that was loaded into the place of the present one. */
export function showNetwork(state: LessonState, networkChoice: string, network: Network): LessonState {
  return { ...state, networkChoice, network: { kind: 'ready', network } };
}

/** Keeps a network as the reader's own, without showing it yet. */
export function keepOwnNetwork(state: LessonState, network: Network): LessonState {
  return { ...state, ownNetwork: network };
}

/** Makes a network the reader's own, and the one that the whole page computes with. */
export function takeOwnNetwork(state: LessonState, network: Network): LessonState {
  return showNetwork(keepOwnNetwork(state, network), ownNetworkChoice, network);
}
