/**
 * How high a frame is made for a course page whose column is not known: measured at one width, and enough in
 * columns from some 600 to 820 px. scripts/heights holds every figure to it.
 */

/** The column at which a figure is measured, and those in which what is written is enough, in pixels. */
export const columnsPx = { measured: 700, from: 600, to: 820 } as const;

/** No figure is higher in one of these columns than where it is measured, by more than this factor. */
export const columnAllowance = 1.12;

/** What to write for a figure that was measured, in pixels: in tens, since it is an estimate. */
export function columnHeight(measuredPx: number): number {
  return Math.ceil((columnAllowance * measuredPx) / 10) * 10;
}
