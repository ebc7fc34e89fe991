/** The light's painter: told in messages, the same pixels whoever paints. */
import { describe, expect, it } from 'vitest';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { activationRgba, stageRgba } from '../../src/marks/colours.ts';
import {
  createLightPainter,
  type LightMessage,
  type LightMoment,
} from '../../src/marks/createLightPainter.ts';
import { layOutNetwork } from '../../src/marks/networkLayout.ts';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { forward } from '../../src/network/forward.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';
import type { NeuronPlace } from '../../src/state/NeuronPlace.ts';
import { paintLight as paint } from './paintLight.ts';

const network = initialiseNetwork(lessonSizes, createRandom(3));
const { image } = normalise(exampleDrawingsOf(3)[0].drawing);
const { activations } = forward(network, image);
const layout = layOutNetwork('right', { widthPx: 420, heightPx: 273 }, lessonSizes.slice(1));

const reported = {
  layout: { kind: 'layout', layout, ratio: 1 },
  network: { kind: 'network', network },
} as const satisfies Record<string, LightMessage>;

const moment = (inspected: NeuronPlace | null = null, progress?: number): LightMessage => ({
  kind: 'moment',
  image,
  activations,
  inspected,
  isSettled: true,
  progress,
});

/** Light of all pixels to the right of the input grid. */
function lightBesideGrid(pixels: Uint8ClampedArray | null): number {
  const width = Math.ceil(layout.widthPx);
  const end = layout.grid.xPx + layout.grid.sidePx + 2;
  return (pixels ?? new Uint8ClampedArray()).reduce(
    (sum, value, index) => (index % 4 === 3 && ((index - 3) / 4) % width > end ? sum + value : sum),
    0,
  );
}

/** The most red of all pixels to the right of the input grid. */
function brightestBesideGrid(pixels: Uint8ClampedArray | null): number {
  const end = layout.grid.xPx + layout.grid.sidePx + 2;
  return [...rightOf(pixels, end)].reduce(
    (most, value, index) => (index % 4 === 0 ? Math.max(most, value) : most),
    0,
  );
}

describe('the light', () => {
  it('is not painted before it is known where, and without a canvas not at all', () => {
    expect(paint([reported.network, moment()])).toBeNull();
    expect(createLightPainter({ getContext: () => null } as unknown as HTMLCanvasElement)).toBeNull();
  });

  it('is the same in whatever order it is told of, and however often', () => {
    const once = paint([reported.layout, reported.network, moment()]) ?? [];
    // As bytes: comparing half a million numbers one by one takes seconds.
    const isSame = (messages: readonly LightMessage[]) =>
      Buffer.from(once).equals(Buffer.from(paint(messages) ?? []));
    expect(once.length).toBeGreaterThan(0);
    expect(isSame([reported.network, reported.layout, moment()])).toBe(true);
    expect(isSame([reported.layout, reported.network, moment(), moment()])).toBe(true);
    expect(isSame([reported.layout, reported.network, moment({ layer: 2, index: 3 }), moment()])).toBe(true);
  });

  it('shows the picture alone while there is no network', () => {
    const alone = paint([
      reported.layout,
      { kind: 'moment', image, activations: null, inspected: null, isSettled: true },
    ]);
    const lit = paint([reported.layout, reported.network, moment()]);
    expect(brightestBesideGrid(alone)).toBe(activationRgba(0) & 255);
    expect(brightestBesideGrid(lit)).toBeGreaterThan(200);
    expect(alone?.includes(255)).toBe(true);
  });

  it('steps back, but for the connections of the neuron that is pointed at', () => {
    const all = lightBesideGrid(paint([reported.layout, reported.network, moment()]));
    for (const place of [
      { layer: 1, index: 4 },
      { layer: 2, index: 0 },
      { layer: 3, index: 9 },
    ]) {
      const pointed = lightBesideGrid(paint([reported.layout, reported.network, moment(place)]));
      expect(pointed).toBeLessThan(0.8 * all);
      expect(pointed).toBeGreaterThan(0);
    }
  });

  it('of two neurons in a layer is that of the one that is pointed at', () => {
    const [four, five] = [4, 5].map((index) =>
      paint([reported.layout, reported.network, moment({ layer: 1, index })]),
    );
    expect(Buffer.from(four ?? []).equals(Buffer.from(five ?? []))).toBe(false);
  });
});

/** Pixels of the columns from some place on. */
function rightOf(pixels: Uint8ClampedArray | null, xPx: number): Buffer {
  const width = Math.ceil(layout.widthPx);
  const rows = Array.from({ length: Math.ceil(layout.heightPx) }, (_, y) =>
    Buffer.from((pixels ?? new Uint8ClampedArray()).slice(4 * (y * width + xPx), 4 * (y + 1) * width)),
  );
  return Buffer.concat(rows);
}

/** The word of the pixel in the middle of a neuron; layer 1 is the first after the inputs. */
function discOf(pixels: Uint8ClampedArray | null, layer: number, j: number): number {
  const { xPx, yPx } = layout.layers[layer - 1].centres[j];
  const pixel = Math.floor(yPx) * Math.ceil(layout.widthPx) + Math.floor(xPx);
  return new Int32Array((pixels ?? new Uint8ClampedArray(4)).buffer)[pixel];
}

describe('the disc of a neuron', () => {
  it('has the grey of its activation, all 42 of them', () => {
    const pixels = paint([reported.layout, reported.network, moment()]);
    for (const layer of [1, 2, 3])
      for (const [j, activation] of activations[layer].entries())
        expect(discOf(pixels, layer, j)).toBe(activationRgba(activation));
  });

  it('steps back when a neuron is pointed at that it has no connection with', () => {
    const pixels = paint([reported.layout, reported.network, moment({ layer: 1, index: 4 })]);
    expect(discOf(pixels, 1, 4)).toBe(activationRgba(activations[1][4]));
    expect(discOf(pixels, 2, 7)).toBe(activationRgba(activations[2][7]));
    expect(discOf(pixels, 3, 2)).not.toBe(activationRgba(activations[3][2]));
  });

  it('is an empty hollow while its layer is not known', () => {
    const hollow: LightMessage = { ...(moment() as LightMoment), progress: 1, discFractions: [1, 0, 0] };
    const pixels = paint([reported.layout, reported.network, hollow]);
    expect(discOf(pixels, 1, 4)).toBe(activationRgba(activations[1][4]));
    expect(discOf(pixels, 2, 7)).toBe(stageRgba);
  });
});

describe('light that has come only so far', () => {
  const reached = (progress?: number) => paint([reported.layout, reported.network, moment(null, progress)]);
  const endOf = (layer: number) =>
    Math.ceil(layout.layers[layer].centres[0].xPx + 2 * layout.layers[layer].radiusPx) + 1;

  it('is all of it when it has come to the outputs', () => {
    expect(Buffer.from(reached(3) ?? []).equals(Buffer.from(reached() ?? []))).toBe(true);
  });

  it.each([1, 2])('leaves everything beyond layer %i as it was before any light', (progress) => {
    const beyond = rightOf(reached(progress), endOf(progress - 1));
    expect(beyond.length).toBeGreaterThan(0);
    expect(beyond.equals(rightOf(reached(0), endOf(progress - 1)))).toBe(true);
    expect(beyond.equals(rightOf(reached(3), endOf(progress - 1)))).toBe(false);
  });

  it.each(['right', 'down'] as const)('grows all the way and never goes back, running %s', (direction) => {
    const size = { widthPx: 420, heightPx: 273 };
    const turned: LightMessage = {
      kind: 'layout',
      layout: layOutNetwork(direction, size, lessonSizes.slice(1)),
      ratio: 1,
    };
    const total = (progress: number) =>
      (paint([turned, reported.network, moment(null, progress)]) ?? new Uint8ClampedArray()).reduce(
        (sum, value, index) => (index % 4 === 3 ? sum + value : sum),
        0,
      );
    const totals = [0, 0.3, 0.6, 0.9, 1, 1.5, 2, 2.5, 3].map(total);
    for (let step = 1; step < totals.length; step++)
      expect(totals[step]).toBeGreaterThanOrEqual(totals[step - 1]);
    expect(totals[2]).toBeGreaterThan(totals[0]);
  });
});
