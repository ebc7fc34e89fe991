/**
 * How numbers are printed, everywhere the same: see "Sums as printed" in doc/model.md.
 */

/** An activation 0...1: two decimals, three below 0.01 and above 0.99, so that nearly 0 and nearly 1 stay apart from 0 and 1. */
export function formatActivation(activation: number): string {
  return activation.toFixed(activation < 0.01 || activation > 0.99 ? 3 : 2);
}

/** A signed number with a true minus sign, such as a limit of a scale; the sign of zero is not printed. */
export function formatSigned(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  if (Number(text) === 0) return text;
  return value < 0 ? `\u2212${text}` : `+${text}`;
}

/** A whole number with its thousands apart, as in 13,002. */
export function formatCount(count: number): string {
  return count.toLocaleString('en');
}
