/** Strengths that bend nothing: styles as they were set down. */
import type { BendStrengths } from '../../src/image/BendStrengths.ts';

/** 0 everywhere. */
export const stillStrengths: BendStrengths = {
  shakeCells: 0,
  cornerFraction: 0,
  overshootCells: 0,
  strokeShiftCells: 0,
  strokeDegrees: 0,
  strokeScaleFraction: 0,
  waistCells: 0,
  taperFraction: 0,
  bowCells: 0,
  waveCells: 0,
  meanSlant: 0,
  slant: 0,
  aspect: 0,
  rotationDegrees: 0,
};
