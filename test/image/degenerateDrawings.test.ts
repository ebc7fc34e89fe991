import { describe, expect, it } from 'vitest';
import { measureBounds } from '../../src/image/bounds.ts';
import type { Drawing, Stroke } from '../../src/image/Drawing.ts';
import { eraseAlong } from '../../src/image/erase.ts';
import { easeFraming, framingDistance, identityFraming } from '../../src/image/Framing.ts';
import { normalise } from '../../src/image/normalise.ts';
import { partialDrawing } from '../../src/image/partialDrawing.ts';
import { rasterise } from '../../src/image/rasterise.ts';
import { resample } from '../../src/image/resample.ts';
import { simplify } from '../../src/image/simplify.ts';
import { imageSide, inputCount } from '../../src/network/lessonShape.ts';
import { degenerateStrokes } from './drawings.ts';

const cases = Object.entries(degenerateStrokes);

function isIntensity(value: number): boolean {
  return value >= 0 && value <= 1;
}

function coordinatesOf(strokes: readonly Stroke[]): number[] {
  return strokes.flat(2);
}

describe.each(cases)('%s', (_, strokes) => {
  const drawing: Drawing = { strokes, penWidthCells: 2.2 };
  const hasInk = strokes.some((stroke) => stroke.length > 0);

  it('is drawn with intensities 0 to 1', () => {
    const image = rasterise(strokes, drawing.penWidthCells);
    expect(image).toHaveLength(inputCount);
    expect(image.every(isIntensity)).toBe(true);
  });

  it('is normalised to finite framings and a picture with ink, if there is any', () => {
    for (const penWidthCells of [1, 2.2, 4]) {
      const { framing, image } = normalise({ strokes, penWidthCells });
      expect(image.every(isIntensity)).toBe(true);
      expect(image.some((value) => value > 0.25)).toBe(hasInk);
      expect(Object.values(framing ?? {}).every(Number.isFinite)).toBe(true);
      expect(framing !== null).toBe(hasInk);
    }
  });

  it('is eased to without a number going astray', () => {
    const target = normalise(drawing).framing ?? identityFraming;
    const half = easeFraming(identityFraming, target, 0.5);
    expect(Object.values(half).every(Number.isFinite)).toBe(true);
    expect(framingDistance(identityFraming, half)).toBeLessThan(Infinity);
    const image = rasterise(strokes, drawing.penWidthCells, { framing: half });
    expect(image.every(isIntensity)).toBe(true);
  });

  it('is erased, cut short, resampled and simplified without a number going astray', () => {
    const changed = [
      eraseAlong(strokes, [[10, 10]], 2),
      eraseAlong(
        strokes,
        [
          [0, 28],
          [28, 0],
        ],
        2,
      ),
      strokes.map((stroke) => resample(stroke, 20)),
      strokes.map((stroke) => simplify(stroke, 0.1)),
      ...[0, 0.3, 0.5, 1].map((progress) => partialDrawing(drawing, progress).strokes),
    ];
    for (const result of changed) expect(coordinatesOf(result).some(Number.isNaN)).toBe(false);
  });

  it('has bounds exactly if it has a point', () => {
    expect(measureBounds(strokes) !== null).toBe(hasInk);
  });
});

describe('the largest numbers there are', () => {
  it('still make a picture', () => {
    const { MAX_VALUE } = Number;
    const line: Stroke = [
      [-MAX_VALUE, -MAX_VALUE],
      [MAX_VALUE, MAX_VALUE],
    ];
    for (const strokes of [[line], [[[MAX_VALUE, 0] as const]], [line, [[0, MAX_VALUE] as const]]]) {
      const { framing, image } = normalise({ strokes, penWidthCells: 2.2 });
      expect(Object.values(framing ?? { framing: Number.NaN }).every(Number.isFinite)).toBe(true);
      expect(image.every(isIntensity)).toBe(true);
      expect(image.some((value) => value > 0.25)).toBe(true);
    }
  });
});

describe('small marks', () => {
  it('stay small: a tap is a dot, a tiny dash is not blown up to the box', () => {
    const litCells = (name: string) =>
      normalise({ strokes: degenerateStrokes[name], penWidthCells: 2 }).image.filter((value) => value > 0)
        .length;
    expect(litCells('a tap')).toBeLessThanOrEqual(9);
    expect(litCells('a tiny dash')).toBeLessThanOrEqual(15);
  });

  it('leave a wide dash as wide as a digit is tall', () => {
    const { image } = normalise({ strokes: degenerateStrokes['a wide dash'], penWidthCells: 2 });
    const row = image.subarray(imageSide * (imageSide / 2), imageSide * (imageSide / 2 + 1));
    expect(row.filter((value) => value > 0.5)).toHaveLength(20);
  });
});
