/**
 * How numbers are printed in all figures: see "Sums as printed" in doc/model.md. Decimal and thousands marks
 * are those of the page's language; a page has one language at a time.
 */
import { english, type Language } from './Language.ts';

type NumberMarks = Pick<Language, 'decimalMark' | 'thousandsMark'>;

const minus = '\u2212';

let marks: NumberMarks = english;

/** Numbers are printed with the marks of that language from now on. */
export function writeNumbersAs(language: NumberMarks): void {
  marks = language;
}

/** A number as JavaScript writes it, with the language's mark before its decimals. */
function withMark(text: string): string {
  return text.replace('.', marks.decimalMark);
}

/** A number with that many decimals. */
export function formatFixed(value: number, decimals: number): string {
  return withMark(value.toFixed(decimals));
}

/** A number with all its decimals, as one would type it. */
export function formatPlain(value: number): string {
  return withMark(String(value));
}

/**
 * An activation 0...1: two decimals, three below 0.01 and above 0.99, so that nearly 0 and nearly 1 stay
 * apart from 0 and 1.
 */
export function formatActivation(activation: number): string {
  return formatFixed(activation, activation < 0.01 || activation > 0.99 ? 3 : 2);
}

/** Activations this near to 0 or to 1 are not told from it in a sentence. */
const nearEnd = 0.001;

/**
 * An activation in a sentence, an answer or a caption: as in figures, but never printed as 0 or as 1, which
 * it is not. No line begins between the sign and its number.
 */
export function sayActivation(activation: number): string {
  if (activation < nearEnd) return `<\u00a0${formatFixed(nearEnd, 3)}`;
  return activation > 1 - nearEnd ? `>\u00a0${formatFixed(1 - nearEnd, 3)}` : formatActivation(activation);
}

/** The longest that sayActivation says: room is kept for it. */
export const widestActivation = sayActivation(1);

/** The activation of an input in a sentence: as others, but exactly 0 or 1 where it is that. */
export function sayInput(activation: number): string {
  return activation === 0 || activation === 1 ? formatPlain(activation) : sayActivation(activation);
}

/** What follows a symbol: "= 0.98"; a printed number that has its own sign, "> 0.999", stands without. */
export function sayEquals(printed: string): string {
  return /^[<>]/.test(printed) ? printed : `=\u00a0${printed}`;
}

/** The number at a tick, with as many decimals as it has, and a true minus. */
export function formatTick(value: number): string {
  return formatPlain(value).replace('-', minus);
}

/** The limit of a scale that is symmetric about zero, such as \u00b10.8: two significant digits. */
export function formatLimit(limit: number): string {
  return `\u00b1${formatPlain(Number(limit.toPrecision(2)))}`;
}

/** A printed term is a whole number of thousandths. */
const termParts = 1000;
/** A weight, a contribution, a sum, a bias or a pre-activation: three decimals; with isSigned also a plus. */
export function formatTerm(value: number, { isSigned = false } = {}): string {
  const rounded = Math.round(value * termParts) / termParts;
  const sign = rounded < 0 ? minus : isSigned && rounded > 0 ? '+' : '';
  return sign + formatFixed(Math.abs(rounded), 3);
}

/**
 * The sum of the printed terms, not of the exact ones, so that it is right for a reader who adds them up.
 * With at most four terms it lies within 0.002 of the exact sum.
 */
export function formatSum(terms: readonly number[]): string {
  const parts = terms.reduce((sum, term) => sum + Math.round(term * termParts), 0);
  return formatTerm(parts / termParts);
}

/** More decimals than these no factor has. */
const maxFactorDecimals = 6;

/** Whether two printed factors make the printed product on a calculator, within one of its last place. */
function checks(weight: number, activation: number, product: number): boolean {
  const factor = Math.round(weight * termParts) / termParts;
  return Math.abs(Math.round(factor * activation * termParts) - Math.round(product * termParts)) <= 1;
}

/**
 * An activation as a factor beside its weight and their product, both printed by formatTerm: as in figures,
 * with more decimals where the product would not come out on a calculator, or where it would read as 0 or 1
 * without being that.
 */
export function formatFactor(activation: number, { weight, product }: { weight: number; product: number }) {
  if (activation === 0 || activation === 1) return formatPlain(activation);
  const first = activation < 0.01 || activation > 0.99 ? 3 : 2;
  for (let decimals = first; decimals < maxFactorDecimals; decimals++) {
    const printed = Number(activation.toFixed(decimals));
    if (printed > 0 && printed < 1 && checks(weight, printed, product)) return formatFixed(printed, decimals);
  }
  const least = 10 ** -maxFactorDecimals;
  return formatFixed(Math.min(1 - least, Math.max(least, activation)), maxFactorDecimals);
}

/** A length or a place in the picture, in cells, 0 or more: one decimal. */
export function formatCells(cells: number): string {
  return formatFixed(cells, 1);
}

/** A whole number with a mark between thousands: 13,002. */
export function formatCount(count: number): string {
  return count.toLocaleString('en').replaceAll(',', marks.thousandsMark);
}

/** A fraction 0...1 in percent, one decimal. */
export function formatPercent(fraction: number): string {
  return `${formatFixed(100 * fraction, 1)}\u00a0%`;
}

/** A cost, or a small change of one: three significant digits, as a reader compares them. */
export function formatCost(cost: number, { isSigned = false } = {}): string {
  const size = Math.abs(cost);
  const text = size === 0 || size >= 0.001 ? size.toPrecision(3) : size.toExponential(1).replace('-', minus);
  const sign = cost < 0 ? minus : isSigned && cost > 0 ? '+' : '';
  return sign + withMark(text);
}

/** A whole number, shortened: 20K, 1.5M. */
export function formatCompact(count: number): string {
  return withMark(count.toLocaleString('en', { notation: 'compact', maximumFractionDigits: 1 }));
}
