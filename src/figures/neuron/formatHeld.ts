/**
 * How the number in the reader's hand is printed: it moves in hundredths, and has no more digits than that.
 */

/** Two decimals, 0.00...1.00. */
export function formatHeld(value: number): string {
  return value.toFixed(2);
}
