import { beforeAll, describe, expect, it } from 'vitest';
import { lowestCell, measurePad, wholePad } from '../../scripts/train/measurePad.ts';
import { placeOnPad } from '../../scripts/train/placeOnPad.ts';
import { recipes, shortened } from '../../scripts/train/recipes.ts';
import { trainNetwork } from '../../scripts/train/trainNetwork.ts';
import { normalise } from '../../src/image/normalise.ts';
import type { Network } from '../../src/network/Network.ts';
import { initialLessonState } from '../../src/state/LessonState.ts';
import { createMoment } from '../../src/state/Moment.ts';
import { nextMoment } from '../../src/state/nextMoment.ts';
import { syntheticData } from './syntheticData.ts';

const data = syntheticData();
let network: Network;
beforeAll(() => {
  network = trainNetwork(shortened(recipes.teacher, 1 / 270), data, { seed: 1, onProgress: () => {} });
});

describe('The pad table', () => {
  it('has a row for each size and a column for each pen', () => {
    const table = measurePad(network, data.heldOutDigits.slice(0, 10), wholePad);
    expect(table).toMatchObject({ digitCount: 10, placeCount: 9, padSidePx: 280 });
    expect(table.lowestAccuracy.map((row) => row.length)).toEqual([4, 4, 4, 4, 4]);
  });

  it('is high everywhere for a network that reads the digits, low for digits it does not know', () => {
    const options = { ...wholePad, sizes: [0.2, 1], penWidthsCells: [2, 3], padSidePx: 2800 };
    expect(lowestCell(measurePad(network, data.heldOutDigits, options))).toBeGreaterThan(0.8);
    const mislabelled = data.heldOutDigits.map((digit) => ({ ...digit, label: (digit.label + 5) % 10 }));
    expect(lowestCell(measurePad(network, mislabelled, options))).toBeLessThan(0.1);
  });

  it('tells the worst place, not the mean', () => {
    // So coarse a pad that the place decides into which pixel a point falls.
    const options = { ...wholePad, sizes: [0.2], penWidthsCells: [2], padSidePx: 14 };
    const each = wholePad.places.map((place) =>
      lowestCell(measurePad(network, data.heldOutDigits, { ...options, places: [place] })),
    );
    expect(new Set(each).size).toBeGreaterThan(1);
    expect(lowestCell(measurePad(network, data.heldOutDigits, options))).toBe(Math.min(...each));
  });

  it('feeds the network the picture that the page would', () => {
    const strokes = placeOnPad(data.heldOutDigits[3].drawing.strokes, {
      sizeShare: 0.4,
      place: [1, 0],
      padSidePx: 280,
    });
    const drawing = { strokes, penWidthCells: 3 };
    const state = { ...initialLessonState, padDrawing: { drawing, exampleLabel: null } };
    const shown = nextMoment(createMoment(), state, Number.POSITIVE_INFINITY);
    expect(shown.image).toEqual(normalise(drawing).image);
  });
});
