/**
 * How the number in the reader's hand is printed: it moves in hundredths, and has no more digits than that.
 */

import { formatFixed } from '../../text/numbers.ts';

/** Two decimals, 0.00...1.00. */
export function formatHeld(value: number): string {
  return formatFixed(value, 2);
}
