/** The path that lights an answer, and the moments that it is derived in. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createHopeMoments, litPath } from '../../../../src/figures/hope/model/hopeMoment.ts';
import { pathTo, reasonsFor } from '../../../../src/figures/hope/model/hopePath.ts';
import {
  createProbeHandwriting,
  showProbe,
  startProbe,
} from '../../../../src/figures/hope/model/hopeProbe.ts';
import { readNetwork } from '../../../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../../../src/image/exampleDrawings.ts';
import { normalise } from '../../../../src/image/normalise.ts';
import { partNames } from '../../../../src/image/parts.ts';
import { forward } from '../../../../src/network/forward.ts';
import { createMoment } from '../../../../src/state/Moment.ts';

const load = (name: string) => readNetwork(readFileSync(`public/networks/${name}.bin`));
const networks = { hoped: load('hoped'), trained: load('trained'), untrained: load('untrained') };
const imageOf = (digit: number) => normalise(exampleDrawingsOf(digit)[0].drawing).image;
const probe = startProbe(createProbeHandwriting(1));

/** A moment of a drawn digit, at rest. */
function lessonMomentOf(digit: number) {
  const moment = createMoment();
  const framing = { scale: 1, shiftXCells: 0, shiftYCells: 0 };
  moment.image.set(imageOf(digit));
  return Object.assign(moment, { drawing: exampleDrawingsOf(digit)[0].drawing, framing });
}

describe('The reasons for an answer', () => {
  it('are the largest contributions, as the engine has them', () => {
    const pass = forward(networks.hoped, imageOf(9));
    const reasons = reasonsFor(networks.hoped, pass, { layer: 3, index: 9 });
    expect(reasons.map(({ index }) => partNames[index]).sort()).toEqual(['rightStem', 'upperLoop']);
    for (const { index, activation, contribution } of reasons) {
      expect(activation).toBe(pass.activations[2][index]);
      expect(contribution).toBeCloseTo(networks.hoped.layers[2].weights[index * 10 + 9] * activation, 12);
    }
  });

  it('are none where nothing speaks for it', () => {
    const layers = networks.hoped.layers.map((layer) => ({ ...layer, weights: layer.weights.map(() => -1) }));
    const network = { ...networks.hoped, layers };
    expect(reasonsFor(network, forward(network, imageOf(3)), { layer: 3, index: 3 })).toEqual([]);
  });

  it('make a path of connections that lead to the answer, from edge to part to digit', () => {
    for (let digit = 0; digit < 10; digit++) {
      const path = pathTo(networks.hoped, forward(networks.hoped, imageOf(digit)), {
        layer: 3,
        index: digit,
      });
      const parts = path.filter(({ to }) => to.layer === 3).map(({ from }) => from.index);
      expect(parts.length).toBeGreaterThan(0);
      for (const { from, to } of path.filter((line) => line.to.layer === 2)) {
        expect(from.layer).toBe(1);
        expect(parts).toContain(to.index);
      }
    }
  });
});

describe('A moment', () => {
  it('is the same object until something is new', () => {
    const momentOf = createHopeMoments();
    const moment = lessonMomentOf(3);
    const first = momentOf(moment, probe, networks);
    expect(momentOf(moment, { ...probe, pointed: null }, networks)).toBe(first);
    expect(momentOf(lessonMomentOf(4), probe, networks)).not.toBe(first);
    expect(momentOf(moment, showProbe(probe, 'bar'), networks)).not.toBe(first);
  });

  it('reads the digit through each network, and not through one that is missing', () => {
    const { readings } = createHopeMoments()(lessonMomentOf(9), probe, { ...networks, trained: null });
    expect(readings.hoped?.digit).toBe(9);
    expect(readings.trained).toBeNull();
    expect(readings.hoped?.pass.activations[3]).toEqual(forward(networks.hoped, imageOf(9)).activations[3]);
  });

  it('has no answer to a blank pad, and knows what the biases do alone', () => {
    const { readings } = createHopeMoments()(createMoment(), probe, networks);
    expect(readings.hoped?.digit).toBeNull();
    expect(readings.hoped?.blank).toEqual(forward(networks.hoped, new Float64Array(784)).activations[1]);
    expect(readings.hoped && litPath(readings.hoped, null, true)).toEqual([]);
  });
});
