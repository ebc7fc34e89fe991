/** What a brush does to weights, and what can be taken back. */
import { describe, expect, test } from 'vitest';
import {
  blankPainting,
  changeBrush,
  liftBrush,
  paint,
  redoPainting,
  startPainting,
  undoPainting,
} from '../../../../src/figures/edge-detector/model/painting.ts';
import { imageSide } from '../../../../src/network/lessonShape.ts';

const middle = [14.5, 14.5] as const;
const cell = (row: number, column: number) => row * imageSide + column;

describe('the brush', () => {
  test('leaves weights of its sign within its radius, and erases them', () => {
    const positive = liftBrush(paint(blankPainting, middle, middle));
    expect(positive.weights[cell(14, 14)]).toBe(1);
    expect(positive.weights[cell(14, 17)]).toBe(0);
    const negative = liftBrush(paint(changeBrush(positive, { sign: 'negative' }), middle, middle));
    expect(negative.weights[cell(14, 14)]).toBe(-1);
    const erased = paint(changeBrush(negative, { sign: 'none' }), middle, middle);
    expect(erased.weights.every((weight) => weight === 0)).toBe(true);
  });

  test('paints the mirrored place too, where it is asked to', () => {
    const { weights } = paint(changeBrush(blankPainting, { symmetry: 'sides' }), [4.5, 9.5], [4.5, 9.5]);
    expect(weights[cell(9, 23)]).toBe(weights[cell(9, 4)]);
    expect(weights[cell(18, 4)]).toBe(0);
  });

  test('goes part of the way at less than full strength', () => {
    const half = changeBrush(blankPainting, { strength: 0.5, radiusCells: 0.6 });
    expect(paint(half, middle, middle).weights[cell(14, 14)]).toBe(0.5);
  });

  test('makes one step of a whole stroke, taken back and done again exactly', () => {
    let painting = startPainting();
    const before = painting.weights;
    for (let x = 5; x < 20; x++) painting = paint(painting, [x, 20], [x + 1, 20]);
    painting = liftBrush(painting);
    expect(painting.past.length).toBe(1);
    expect(undoPainting(painting).weights).toBe(before);
    expect(redoPainting(undoPainting(painting)).weights).toBe(painting.weights);
    expect(undoPainting(undoPainting(painting)).weights).toBe(before);
  });

  test('stays within -1...1 however often it passes, and off the picture leaves nothing', () => {
    let painting = blankPainting;
    for (let pass = 0; pass < 20; pass++) painting = paint(painting, [-3, 14], [31, 14]);
    expect(Math.max(...painting.weights)).toBe(1);
    expect(paint(blankPainting, [-9, -9], [-9, -9]).weights.every((weight) => weight === 0)).toBe(true);
  });
});
