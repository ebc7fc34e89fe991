/**
 * What the reader draws: strokes on the pad, as drawn, before anything is fitted or centred.
 * Pad coordinates are in cells: the pad is imageSide x imageSide cells, x to the right, y down, whatever its
 * size on the screen. Ink may lie outside the pad.
 */

/** A place on the pad, in cells. */
export type Point = readonly [x: number, y: number];

/** The points of one stroke, pen down to pen up, in drawing order. */
export type Stroke = readonly Point[];

/** Everything that is on the pad. */
export interface Drawing {
  readonly strokes: readonly Stroke[];
  /** Diameter of the round pen, in cells; 1...4. One pen for the whole drawing. */
  readonly penWidthCells: number;
}
