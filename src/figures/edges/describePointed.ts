/** What is said of an edge, a direction or a neuron that is pointed at, computed for this drawing. */

import { partNames } from '../../image/parts.ts';
import type { EdgeName } from '../../image/probesOfEdges.ts';
import type { Network } from '../../network/Network.ts';
import { sayActivation } from '../../text/numbers.ts';
import type { EdgesPointing } from './edgesState.ts';
import { mostRaised, passOfEdges } from './model/edgeSwitches.ts';
import type { EdgesTexts } from './text.ts';
import type { Broken } from './useBroken.ts';

/** What is known of the neurons of hidden layer 1. */
export interface NamedEdges {
  /** The edges that they are named after; null until they are found. */
  readonly names: readonly EdgeName[] | null;
  /** How bright each is on blank paper. */
  readonly blank: ArrayLike<number>;
}

interface Surroundings {
  readonly broken: Broken;
  readonly on: readonly boolean[];
  readonly network: Network;
  readonly named: NamedEdges;
  readonly texts: EdgesTexts;
}

/**
 * The neurons of hidden layer 1 that have to do with it: the one an edge raises most, those named after a
 * direction.
 */
export function linkedNeurons(
  target: EdgesPointing['target'],
  { broken, network, named }: Pick<Surroundings, 'broken' | 'network' | 'named'>,
): readonly number[] {
  if (target?.kind === 'direction')
    return (named.names ?? []).flatMap(({ direction }, j) => (direction === target.direction ? [j] : []));
  const isEdge = target?.kind === 'edge' && target.index < broken.edges.length;
  return isEdge ? [mostRaised(network, broken, target.index).j] : [];
}

/** The sentence; an invitation when nothing is pointed at. */
export function describePointed(
  target: EdgesPointing['target'],
  { broken, on, network, named, texts }: Surroundings,
): string {
  if (!target) return texts.hint;
  if (target.kind === 'direction') {
    const { direction } = target;
    return texts.ofDirection(direction, broken.edges.filter((edge) => edge.direction === direction).length);
  }
  const { index } = target;
  if (target.kind === 'edge') {
    // The drawing may have become another one with fewer edges.
    if (index >= broken.edges.length) return texts.hint;
    const { j, from, to } = mostRaised(network, broken, index);
    const { direction } = broken.edges[index];
    return texts.ofEdge({ index, direction, j, from: sayActivation(from), to: sayActivation(to) });
  }
  const { activations } = passOfEdges(network, broken, on);
  if (target.kind === 'part') return texts.ofPart(partNames[index], sayActivation(activations[2][index]));
  return texts.ofNeuron({
    j: index,
    edge: named.names?.[index] ?? null,
    activation: sayActivation(activations[1][index]),
    blank: sayActivation(named.blank[index]),
  });
}
