/**
 * The network that is built as hoped, read from its file: does each of its 32 hidden neurons answer to what
 * it is called? Fifty seeded drawings with the edge or the part, fifty without, positions varied.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { separation } from '../../src/figures/hope/model/separation.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { gridCentre } from '../../src/image/edgeGrid.ts';
import { allExampleDrawings } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { partNames } from '../../src/image/parts.ts';
import { type Bar, drawEdgeProbe, drawPartProbe } from '../../src/image/probes.ts';
import { findEdges, nameEdge } from '../../src/image/probesOfEdges.ts';
import { rasterise } from '../../src/image/rasterise.ts';
import { createSyntheticHandwriting } from '../../src/image/syntheticHandwriting.ts';
import { forward, prediction } from '../../src/network/forward.ts';
import type { Network } from '../../src/network/Network.ts';
import { createRandom } from '../../src/network/random.ts';

const hoped = readNetwork(readFileSync('public/networks/hoped.bin'));
const [edgeLayer] = hoped.layers;
const edges = findEdges(edgeLayer);
const seed = 20;

/** How well an answer tells fifty drawings of either kind apart. */
function separationBy(answer: (has: boolean) => number): number {
  const answers = (has: boolean) => Array.from({ length: 50 }, () => answer(has));
  return separation(answers(true), answers(false));
}

function edgeSeparation(network: Network, edge: Bar, j: number): number {
  const random = createRandom(seed + j);
  return separationBy((has) => {
    const { strokes, penWidthCells } = drawEdgeProbe(random, edge, has);
    return forward(network, rasterise(strokes, penWidthCells)).activations[1][j];
  });
}

describe('A neuron of hidden layer 1', () => {
  it.each(edges.map((edge, j) => [j, nameEdge(edge), edge] as const))(
    '%i answers to its edge, %o',
    (j, _, edge) => {
      expect(edgeSeparation(hoped, edge, j)).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('has a name that not every neuron deserves: some of an untrained network fail by their own', () => {
    const untrained = readNetwork(readFileSync('public/networks/untrained.bin'));
    const answered = findEdges(untrained.layers[0]).map((edge, j) => edgeSeparation(untrained, edge, j));
    expect(Math.min(...answered)).toBeLessThan(0.9);
  });

  it('looks at its own place of the grid: hardly any weight lies far from it', () => {
    let [far, all] = [0, 0];
    for (const [i, w] of edgeLayer.weights.entries()) {
      const [k, { x, y }] = [Math.floor(i / 16), gridCentre(i % 16)];
      const isFar = Math.hypot((k % 28) + 0.5 - x, Math.floor(k / 28) + 0.5 - y) > 12;
      far += isFar ? Math.abs(w) : 0;
      all += Math.abs(w);
    }
    expect(far / all).toBeLessThan(0.03);
  });
});

describe('A neuron of hidden layer 2', () => {
  it.each(partNames.map((part, j) => [j, part] as const))('%i answers to its part, %s', (j, part) => {
    const hand = createSyntheticHandwriting(createRandom(seed + j));
    const answered = separationBy((has) => {
      const { drawing, softness } = drawPartProbe(hand, part, has);
      return forward(hoped, normalise(drawing, { softness }).image).activations[2][j];
    });
    expect(answered).toBeGreaterThanOrEqual(0.9);
  });
});

describe('The network built as hoped', () => {
  it('reads all of the examples that draw themselves', () => {
    const examples = allExampleDrawings();
    const answers = examples.map(({ drawing }) => {
      const { activations } = forward(hoped, normalise(drawing).image);
      return prediction(activations[3]);
    });
    expect(answers).toEqual(examples.map(({ label }) => label));
  });
});
