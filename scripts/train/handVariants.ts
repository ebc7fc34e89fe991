/**
 * A digit drawn with a pen on a tablet -> the same digit as it might have been drawn with something clumsier.
 * Two hands, invented: what they change was set by eye, from what such strokes look like, before anything was
 * measured.
 */
import type { Drawing, Point, Stroke } from '../../src/image/Drawing.ts';
import { resample } from '../../src/image/resample.ts';
import type { Random } from '../../src/network/random.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { placeOnPad, toWholePixels } from './placeOnPad.ts';

/** Draws a drawing again, in its own way; all its chance comes from `random`. */
export type Hand = (drawing: Drawing, random: Random) => Drawing;

const mouse = { sizeShare: 0.6, padSidePx: 160, spacingCells: 2.5, jitterCells: 0.35 };
const finger = { sizeShare: 0.8, padSidePx: 280, spacingCells: 3.5, penWidthCells: 3.5 };

/**
 * Few points, jagged: one every 2.5 cells, each off its place by some third of a cell, in whole pixels of a
 * small pad.
 */
export const mouseHand: Hand = ({ strokes }, random) => {
  const { padSidePx, spacingCells, jitterCells } = mouse;
  const placed = placeOnPad(strokes, { ...mouse, place: anywhere(random) });
  const jagged = placed.map((stroke) =>
    resampleEvery(stroke, spacingCells).map(
      ([x, y]): Point => [x + jitterCells * random.normal(), y + jitterCells * random.normal()],
    ),
  );
  return {
    strokes: jagged.map((stroke) => toWholePixels(stroke, padSidePx)),
    penWidthCells: penWidthCells.initial,
  };
};

/** Thick and quick: a wide pen, a point every 3.5 cells, and every corner between them cut. */
export const fingerHand: Hand = ({ strokes }, random) => {
  const { padSidePx, spacingCells, penWidthCells } = finger;
  const placed = placeOnPad(strokes, { ...finger, place: anywhere(random) });
  const rounded = placed.map((stroke) => cutCorners(cutCorners(resampleEvery(stroke, spacingCells))));
  return { strokes: rounded.map((stroke) => toWholePixels(stroke, padSidePx)), penWidthCells };
};

function anywhere(random: Random): Point {
  return [random.uniform(), random.uniform()];
}

/** The stroke with points about that far apart, in cells; its two ends at least. */
function resampleEvery(stroke: Stroke, spacingCells: number): Stroke {
  let length = 0;
  for (let p = 1; p < stroke.length; p++) {
    length += Math.hypot(stroke[p][0] - stroke[p - 1][0], stroke[p][1] - stroke[p - 1][1]);
  }
  return resample(stroke, Math.max(2, Math.round(length / spacingCells) + 1));
}

/**
 * Each inner corner replaced by two points, a quarter of the way to its neighbours (Chaikin, 1974); the ends
 * stay.
 */
function cutCorners(stroke: Stroke): Stroke {
  if (stroke.length < 3) return stroke;
  const inner = stroke.slice(1, -1).flatMap((corner, index) => {
    const [before, after] = [stroke[index], stroke[index + 2]];
    return [towards(corner, before), towards(corner, after)];
  });
  return [stroke[0], ...inner, stroke[stroke.length - 1]];
}

function towards([x, y]: Point, [toX, toY]: Point): Point {
  return [x + (toX - x) / 4, y + (toY - y) / 4];
}
