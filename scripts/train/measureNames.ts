/**
 * Whether the 32 hidden neurons of the network that is built as hoped deserve their names: each is shown
 * seeded probes with its edge or part and without, and how well it tells them apart is its separation (AUC).
 * Parts are looked for in people's digits too, by the table of which digit has which.
 */

import { separation } from '../../src/figures/hope/model/separation.ts';
import type { PenDigit } from '../../src/formats/penStrokes.ts';
import { normalise } from '../../src/image/normalise.ts';
import { type PartName, partNames, presenceOf } from '../../src/image/parts.ts';
import { drawEdgeProbe, drawPartProbe } from '../../src/image/probes.ts';
import { type EdgeName, findEdges, nameEdge } from '../../src/image/probesOfEdges.ts';
import { rasterise } from '../../src/image/rasterise.ts';
import { createSyntheticHandwriting } from '../../src/image/syntheticHandwriting.ts';
import { createForwardPass, forward } from '../../src/network/forward.ts';
import type { Network } from '../../src/network/Network.ts';
import { createRandom } from '../../src/network/random.ts';

/** A neuron of hidden layer 1, its measured name, and its separation on probes, 0...1. */
export interface NamedEdge extends EdgeName {
  readonly separation: number;
}

/** A neuron of hidden layer 2: its separation on probes, and on people's digits by the table. */
export interface NamedPart {
  readonly part: PartName;
  readonly separation: number;
  readonly onWriters: number;
}

/** All named neurons, in their order. */
export interface NameMeasurements {
  readonly probeCount: number;
  readonly seed: number;
  readonly edges: readonly NamedEdge[];
  readonly parts: readonly NamedPart[];
}

/** The pre-activation of neuron j of a hidden layer at a picture. */
type Answer = (image: Float64Array, layer: number, j: number) => number;

/** Probes of each kind, with and without, that a neuron is shown. */
const probeCount = 50;

/** Shows every hidden neuron its probes; the seed decides which. */
export function measureNames(network: Network, digits: readonly PenDigit[], seed: number): NameMeasurements {
  const pass = createForwardPass(network);
  const answer: Answer = (image, layer, j) => forward(network, image, pass).zs[layer][j];
  return {
    probeCount,
    seed,
    edges: measureEdges(network, answer, seed),
    parts: measureParts(answer, digits, seed),
  };
}

/** The lowest of all separations on probes. */
export function minSeparation({ edges, parts }: NameMeasurements): number {
  return Math.min(...[...edges, ...parts].map(({ separation }) => separation));
}

function measureEdges(network: Network, answer: Answer, seed: number): NamedEdge[] {
  const random = createRandom(seed);
  return findEdges(network.layers[0]).map((edge, j) => {
    const probe = (has: boolean) => {
      const { strokes, penWidthCells } = drawEdgeProbe(random, edge, has);
      return answer(rasterise(strokes, penWidthCells), 0, j);
    };
    return { ...nameEdge(edge), separation: separationOf(probe) };
  });
}

function measureParts(answer: Answer, digits: readonly PenDigit[], seed: number): NamedPart[] {
  const hand = createSyntheticHandwriting(createRandom(seed));
  const drawn = digits.map(({ label, drawing }) => ({ label, image: normalise(drawing).image }));
  return partNames.map((part, j) => {
    const probe = (has: boolean) => {
      const { drawing, softness } = drawPartProbe(hand, part, has);
      return answer(normalise(drawing, { softness }).image, 1, j);
    };
    const answers = (presence: string) =>
      drawn
        .filter(({ label }) => presenceOf(label, part) === presence)
        .map(({ image }) => answer(image, 1, j));
    const surely = answers('always');
    return {
      part,
      separation: separationOf(probe),
      // A part that only some hands write is sure in no digit, and nothing is known of it in people's.
      onWriters: separation(surely.length > 0 ? surely : answers('sometimes'), answers('never')),
    };
  });
}

function separationOf(probe: (has: boolean) => number): number {
  const draw = (has: boolean) => Array.from({ length: probeCount }, () => probe(has));
  return separation(draw(true), draw(false));
}
