import { describe, expect, it } from 'vitest';
import { fingerHand, mouseHand } from '../../scripts/train/handVariants.ts';
import { measureBounds } from '../../src/image/bounds.ts';
import type { Drawing, Point } from '../../src/image/Drawing.ts';
import { createRandom } from '../../src/network/random.ts';

/** Most of a circle, fifty points. */
const arc: Drawing = {
  strokes: [
    Array.from(
      { length: 50 },
      (_, step): Point => [14 + 9 * Math.cos(step / 9), 14 + 9 * Math.sin(step / 9)],
    ),
  ],
  penWidthCells: 2.2,
};

describe.each([
  { name: 'mouse', hand: mouseHand, fewest: 8, most: 25 },
  { name: 'finger', hand: fingerHand, fewest: 30, most: 80 },
])('The hand of a $name', ({ hand, fewest, most }) => {
  it('draws the same with the same chance, and otherwise with another', () => {
    expect(hand(arc, createRandom(1))).toEqual(hand(arc, createRandom(1)));
    expect(hand(arc, createRandom(1))).not.toEqual(hand(arc, createRandom(2)));
  });

  it('has the points it is meant to have', () => {
    const [stroke] = hand(arc, createRandom(1)).strokes;
    expect(stroke.length).toBeGreaterThanOrEqual(fewest);
    expect(stroke.length).toBeLessThanOrEqual(most);
  });

  it('stays about on the pad', () => {
    for (let seed = 0; seed < 20; seed++) {
      const box = measureBounds(hand(arc, createRandom(seed)).strokes);
      expect(Math.min(box?.left ?? -9, box?.top ?? -9)).toBeGreaterThan(-2);
      expect(Math.max(box?.right ?? 99, box?.bottom ?? 99)).toBeLessThan(30);
    }
  });

  it('leaves a tap a tap', () => {
    const { strokes } = hand({ strokes: [[[3, 3]]], penWidthCells: 2.2 }, createRandom(1));
    expect(strokes.map((stroke) => stroke.length)).toEqual([1]);
  });
});

describe('The hands', () => {
  it('differ as they should: the mouse is jagged, the finger thick and smooth', () => {
    const [mouse, finger] = [mouseHand(arc, createRandom(1)), fingerHand(arc, createRandom(1))];
    expect(sharpestTurn(mouse)).toBeGreaterThan(2 * sharpestTurn(finger));
    expect(finger.penWidthCells).toBeGreaterThan(mouse.penWidthCells + 1);
  });
});

/** The largest angle between two segments that follow each other, in radians. */
function sharpestTurn({ strokes: [stroke] }: Drawing): number {
  const headings = stroke.slice(1).map(([x, y], p) => Math.atan2(y - stroke[p][1], x - stroke[p][0]));
  return Math.max(...headings.slice(1).map((heading, h) => Math.abs(Math.sin((heading - headings[h]) / 2))));
}
