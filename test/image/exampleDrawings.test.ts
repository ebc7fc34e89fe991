import { describe, expect, it } from 'vitest';
import { measureBounds } from '../../src/image/bounds.ts';
import { allExampleDrawings } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { digitCount, imageSide } from '../../src/network/lessonShape.ts';

const exampleDrawings = allExampleDrawings();

const digits = Array.from({ length: digitCount }, (_, digit) => digit);

describe('exampleDrawings', () => {
  it('holds at least two hands for every digit, three for a 3, in order', () => {
    const labels = exampleDrawings.map(({ label }) => label);
    expect(labels).toEqual(labels.toSorted((a, b) => a - b));
    for (const digit of digits) {
      expect(labels.filter((label) => label === digit).length).toBeGreaterThanOrEqual(digit === 3 ? 3 : 2);
    }
  });

  it('draws every stroke with 25 to 60 points, none far from the one before', () => {
    for (const stroke of exampleDrawings.flatMap(({ drawing }) => drawing.strokes)) {
      expect(stroke.length).toBeGreaterThanOrEqual(25);
      expect(stroke.length).toBeLessThanOrEqual(60);
      const steps = stroke.slice(1).map(([x, y], p) => Math.hypot(x - stroke[p][0], y - stroke[p][1]));
      expect(Math.max(...steps)).toBeLessThan(2);
    }
  });

  it('places every digit on the pad, as tall as people draw it there, pen and all', () => {
    for (const { drawing } of exampleDrawings) {
      const box = measureBounds(drawing.strokes);
      if (!box) throw new Error('An example has ink.');
      const half = drawing.penWidthCells / 2;
      expect(Math.min(box.left, box.top)).toBeGreaterThan(half);
      expect(Math.max(box.right, box.bottom)).toBeLessThan(imageSide - half);
      const height = (box.bottom - box.top + drawing.penWidthCells) / imageSide;
      expect(height).toBeGreaterThan(0.6);
      expect(height).toBeLessThan(0.82);
    }
  });

  it('draws no digit twice in the same way', () => {
    const images = exampleDrawings.map(({ drawing }) => normalise(drawing).image);
    images.forEach((image, i) => {
      for (const other of images.slice(i + 1)) {
        const square = image.reduce((sum, value, cell) => sum + (value - other[cell]) ** 2, 0);
        expect(square).toBeGreaterThan(10);
      }
    });
  });

  it('has about as much ink as digits of MNIST, whose mean intensity is 0.131', () => {
    const images = exampleDrawings.map(({ drawing }) => normalise(drawing).image);
    const means = images.map((image) => image.reduce((sum, value) => sum + value, 0) / image.length);
    const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
    expect(mean).toBeGreaterThan(0.1);
    expect(mean).toBeLessThan(0.14);
  });
});
