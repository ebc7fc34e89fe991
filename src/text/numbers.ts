/**
 * How numbers are printed, everywhere the same: see "Sums as printed" in doc/model.md.
 */

/** An activation 0...1: two decimals, three below 0.01 and above 0.99, so that nearly 0 and nearly 1 stay apart from 0 and 1. */
export function formatActivation(activation: number): string {
  return activation.toFixed(activation < 0.01 || activation > 0.99 ? 3 : 2);
}

/** A length or a place in the picture, in cells, 0 or more: one decimal. */
export function formatCells(cells: number): string {
  return cells.toFixed(1);
}

/** The limit of a scale that is symmetric about zero, such as \u00b10.8: two significant digits. */
export function formatLimit(limit: number): string {
  return `\u00b1${Number(limit.toPrecision(2))}`;
}
