/**
 * How far the synthetic hand bends a style when it writes: the numbers that bendTemplate.ts takes. They were
 * first set by eye, on contact sheets of digits; then by how well networks read real digits when they had
 * learned from the synthetic hand alone (doc/training.md).
 */

/**
 * How far templates are bent. Each number is the standard deviation of a change about 0, unless it says
 * otherwise.
 */
export interface BendStrengths {
  /** How far each control point is shaken, in cells. */
  readonly shakeCells: number;
  /** How much of the way to its neighbours a corner is opened, at most (drawn evenly from 0). */
  readonly cornerFraction: number;
  /** How much longer a stroke becomes at an end, or shorter, in cells. */
  readonly overshootCells: number;
  /** Shift, turn and size of each stroke as a whole, in digits of several strokes. */
  readonly strokeShiftCells: number;
  readonly strokeDegrees: number;
  readonly strokeScaleFraction: number;
  /** How far the waist moves up or down, in cells. */
  readonly waistCells: number;
  /** By how much the top grows wider than the bottom, as a fraction. */
  readonly taperFraction: number;
  /** How far the middle is bent to a side, in cells. */
  readonly bowCells: number;
  /** Height of a wave across the pad, in cells; one along x, one along y. */
  readonly waveCells: number;
  /** Cells of slant for each cell of height; people lean to the right on average. */
  readonly meanSlant: number;
  readonly slant: number;
  /** Change of the logarithm of width over height. */
  readonly aspect: number;
  readonly rotationDegrees: number;
}

/** As far as people's hands go. */
export const handStrengths: BendStrengths = {
  shakeCells: 0.65,
  cornerFraction: 0.45,
  overshootCells: 1.1,
  strokeShiftCells: 0.75,
  strokeDegrees: 6,
  strokeScaleFraction: 0.09,
  waistCells: 1.4,
  taperFraction: 0.17,
  bowCells: 1,
  waveCells: 0.75,
  meanSlant: 0.12,
  slant: 0.28,
  aspect: 0.25,
  rotationDegrees: 6,
};
