/**
 * Many terms of one sum, printed so that a reader who adds up what is printed gets what is printed as their
 * sum: each rounding takes along what the ones before it left over. The positive terms and the negative ones
 * are two sums, as everywhere on the page, and each term lies within 0.001 of the exact one.
 */

/** As many parts of 1 as a printed term has. */
const termParts = 1000;

/** The terms to three decimals, in their order; those of one sign add up to the rounded sum of that sign. */
export function roundAddingTerms(terms: ArrayLike<number>): Float64Array {
  const exact = { positive: 0, negative: 0 };
  const printed = { positive: 0, negative: 0 };
  return Float64Array.from(terms, (term) => {
    const sign = term > 0 ? 'positive' : 'negative';
    exact[sign] += term;
    const parts = Math.round(exact[sign] * termParts) - printed[sign];
    printed[sign] += parts;
    return parts / termParts;
  });
}
