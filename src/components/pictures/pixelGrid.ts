/** A picture's 784 pixels as a grid. */
import { imageSide, inputCount } from '../../network/lessonShape.ts';
import type { GridSize } from './gridSteps.ts';

export const pixelGrid: GridSize = { rows: imageSide, columns: imageSide };

/** Where keys begin. */
export const middlePixel = inputCount / 2 + imageSide / 2;
