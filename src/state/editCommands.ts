/**
 * Edits of the one network that all figures share. An edit makes a new network in which only what changes is
 * new; the network as it was loaded stays known, so that it can be put back. All that is done to one weight
 * or bias while it is held (a drag, a key that repeats) is one step of history.
 */
import type { Layer, Network } from '../network/Network.ts';
import { recordNetwork } from './history.ts';
import { type LessonState, type NetworkInUse, networkOf } from './LessonState.ts';
import type { NeuronPlace } from './NeuronPlace.ts';

/**
 * Biases that the reader can set lie within this distance of 0: beyond it every neuron is fully dark or
 * bright.
 */
export const maxBias = 40;

function isSameArray(a: Float64Array, b: Float64Array): boolean {
  return a === b || a.every((value, index) => value === b[index]);
}

/** Whether two networks of the same sizes compute the same. */
function isSameNetwork(a: Network, b: Network): boolean {
  return a.layers.every(
    ({ weights, biases }, index) =>
      isSameArray(biases, b.layers[index].biases) && isSameArray(weights, b.layers[index].weights),
  );
}

/** The network with some of a layer's arrays replaced; everything else is shared with the one given. */
function withLayer(network: Network, index: number, change: Partial<Layer>): Network {
  return { ...network, layers: network.layers.with(index, { ...network.layers[index], ...change }) };
}

/** Computes with an edited network; a knob that is still held goes on with the step that it began. */
export function editNetwork(state: LessonState, edited: Network, knob: string): LessonState {
  const unedited = loadedNetwork(state);
  if (!unedited) return state;
  const isAsLoaded = isSameNetwork(edited, unedited);
  const network: NetworkInUse = {
    choice: state.network.choice,
    status: { kind: 'ready', network: isAsLoaded ? unedited : edited },
    unedited: isAsLoaded ? null : unedited,
  };
  const isContinued = state.history.heldKnob === knob;
  const { history } = isContinued ? state : recordNetwork(state, network);
  return { ...state, network, history: { ...history, future: [], heldKnob: knob } };
}

/**
 * Sets the bias of a neuron after the inputs, clamped to -40...40. It is held until letGo. Nothing happens
 * where there is no such neuron, or to a bias that is so already.
 */
export function setBias(state: LessonState, { layer, index }: NeuronPlace, bias: number): LessonState {
  const network = networkOf(state);
  if (!network || !Number.isFinite(bias)) return state;
  const { biases } = network.layers[layer - 1] ?? {};
  const next = Math.min(maxBias, Math.max(-maxBias, bias));
  if (!biases || biases[index] === undefined || biases[index] === next) return state;
  const edited = withLayer(network, layer - 1, { biases: biases.with(index, next) });
  return editNetwork(state, edited, `bias ${layer} ${index}`);
}

/** The network as it was loaded, whatever was edited since; null while there is none. */
export function loadedNetwork(state: LessonState): Network | null {
  return state.network.unedited ?? networkOf(state);
}

/** Lets go of what is held: the next change of it is another step of history. */
export function letGo(state: LessonState): LessonState {
  const { history } = state;
  return history.heldKnob === null ? state : { ...state, history: { ...history, heldKnob: null } };
}

/** Puts the network back as it was loaded, in one step of history. */
export function putNetworkBack(state: LessonState): LessonState {
  const { unedited, choice } = state.network;
  if (!unedited) return state;
  return recordNetwork(state, { choice, status: { kind: 'ready', network: unedited }, unedited: null });
}
