/** What hidden neurons are worth as edges and as parts: the shipped networks, by the figure's own measure. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  bestPart,
  countEdges,
  countLocalEdges,
  drawStyledDigits,
  meanNear,
  measureHope,
  partsFound,
} from '../../../../src/figures/hope/model/hopeScore.ts';
import { separation } from '../../../../src/figures/hope/model/separation.ts';
import { readNetwork } from '../../../../src/formats/networkFile.ts';
import { partNames } from '../../../../src/image/parts.ts';
import { styleHasPart } from '../../../../src/image/partsOfStyles.ts';
import { drawCrowdedProbe } from '../../../../src/image/probes.ts';
import { findEdges } from '../../../../src/image/probesOfEdges.ts';
import { rasterise } from '../../../../src/image/rasterise.ts';
import { evaluate } from '../../../../src/network/evaluate.ts';
import { readImage } from '../../../../src/network/examples.ts';
import { forward } from '../../../../src/network/forward.ts';
import { createRandom } from '../../../../src/network/random.ts';

function finish<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const seed = 1;
const digits = finish(drawStyledDigits(seed));
const load = (name: string) => readNetwork(readFileSync(`public/networks/${name}.bin`));
const measure = (name: string) => {
  const network = load(name);
  return finish(measureHope(network, { bars: findEdges(network.layers[0]), digits, seed }));
};
const [hoped, trained, untrained] = ['hoped', 'trained', 'untrained'].map(measure);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('Edge neurons', () => {
  it('nearly all tell one bar from another, trained for it or not: the simple question says little', () => {
    expect([hoped, trained, untrained].map((score) => countEdges(score, 'alone'))).toEqual([16, 14, 14]);
  });

  it('find it between two more bars oftenest in the network built as hoped', () => {
    const counts = [hoped, trained, untrained].map((score) => countEdges(score, 'crowded'));
    expect(counts).toEqual([13, 8, 5]);
    const means = [hoped, trained, untrained].map(({ edges }) => mean(edges.map(({ crowded }) => crowded)));
    expect(means[0]).toBeGreaterThan(0.93);
    expect(means[1]).toBeLessThan(0.92);
    expect(means[2]).toBeLessThan(means[1]);
  });

  it('look at one place in the network built as hoped, and hardly elsewhere', () => {
    expect([hoped, trained, untrained].map(countLocalEdges)).toEqual([13, 1, 0]);
    expect(meanNear(hoped)).toBeGreaterThan(1.8 * meanNear(trained));
    expect(meanNear(untrained)).toBeLessThan(0.3);
  });

  it('come to the same by the slow way: whole forward passes, other seeds, a neuron at a time', () => {
    for (const [name, score] of [
      ['hoped', hoped],
      ['trained', trained],
    ] as const) {
      const network = load(name);
      for (const j of [0, 6, 10]) {
        const random = createRandom(77 + j);
        const answers = (has: boolean) =>
          Array.from({ length: 150 }, () => {
            const { strokes, penWidthCells } = drawCrowdedProbe(random, score.edges[j].bar, has);
            return forward(network, rasterise(strokes, penWidthCells)).activations[1][j];
          });
        expect(Math.abs(separation(answers(true), answers(false)) - score.edges[j].crowded)).toBeLessThan(
          0.1,
        );
      }
    }
  });
});

describe('Part neurons', () => {
  it('are all found in the network built as hoped, and each is best at its own part or nearly', () => {
    expect(partsFound(hoped)).toEqual([...partNames]);
    for (const j of partNames.keys())
      expect(hoped.parts[j][j]).toBeGreaterThan(bestPart(hoped, j).separation - 0.05);
  });

  it('are fewer in the one that learned by itself, and none in the untrained one', () => {
    expect(partsFound(trained).length).toBe(3);
    expect(partsFound(untrained)).toEqual([]);
  });

  it('are told as by the table of styles', () => {
    const network = load('trained');
    const [j, part] = [10, 'rightStem'] as const;
    const { examples, styles } = digits;
    const answers = (wanted: boolean) =>
      styles.flatMap((style, i) => {
        if (styleHasPart(examples.labels[i], style, part) !== wanted) return [];
        return [forward(network, readImage(examples, i)).activations[2][j]];
      });
    const found = trained.parts[j][partNames.indexOf(part)];
    expect(separation(answers(true), answers(false))).toBeCloseTo(found, 10);
  });
});

describe('The accuracy on these digits', () => {
  it('is what an evaluation finds', () => {
    expect(trained.accuracy).toBe(evaluate(load('trained'), digits.examples).accuracy);
    expect(hoped.accuracy).toBeGreaterThan(0.85);
    expect(untrained.accuracy).toBeLessThan(0.2);
  });
});
