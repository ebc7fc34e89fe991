/**
 * Whether the 32 hidden neurons of the network that is built as hoped deserve their names: each is shown seeded probes with
 * its edge or part and without, and how well it tells them apart is its separation (AUC).
 */

import { normalise } from '../../src/image/normalise.ts';
import { drawEdgeProbe, drawPartProbe } from '../../src/image/probes.ts';
import { findEdges } from '../../src/image/probesOfEdges.ts';
import { rasterise } from '../../src/image/rasterise.ts';
import { createSyntheticHand } from '../../src/image/syntheticHand.ts';
import { createForwardPass, forward } from '../../src/network/forward.ts';
import type { Network } from '../../src/network/Network.ts';
import { partNames } from '../../src/network/parts.ts';
import { createRandom } from '../../src/network/random.ts';
import { separation } from '../../src/network/separation.ts';

/** The separation of each named neuron, 0...1. */
export interface NameMeasurements {
  /** Of the 16 neurons of hidden layer 1, in their order. */
  readonly edges: readonly number[];
  /** Of the 16 of hidden layer 2. */
  readonly parts: readonly number[];
}

/** Probes of each kind that a neuron is shown. */
const probeCount = 50;

/** Shows every hidden neuron its probes. The same seed draws the same probes, but edges are where this network's are. */
export function measureNames(network: Network, seed: number): NameMeasurements {
  const random = createRandom(seed);
  const hand = createSyntheticHand(random);
  const pass = createForwardPass(network);
  const answer = (image: Float64Array, layer: number, j: number) =>
    forward(network, image, pass).zs[layer][j];
  const measure = (probe: (has: boolean) => number) => {
    const draw = (has: boolean) => Array.from({ length: probeCount }, () => probe(has));
    return separation(draw(true), draw(false));
  };
  return {
    edges: findEdges(network.layers[0]).map((edge, j) =>
      measure((has) => {
        const { strokes, penWidthCells } = drawEdgeProbe(random, edge, has);
        return answer(rasterise(strokes, penWidthCells), 0, j);
      }),
    ),
    parts: partNames.map((part, j) =>
      measure((has) => {
        const { drawing, softness } = drawPartProbe(hand, part, has);
        return answer(normalise(drawing, { softness }).image, 1, j);
      }),
    ),
  };
}
