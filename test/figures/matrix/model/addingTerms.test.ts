import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundAddingTerms } from '../../../../src/figures/matrix/model/addingTerms.ts';
import { sumContributions } from '../../../../src/network/contributions.ts';

const terms = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { maxLength: 784 });
const inParts = (value: number) => Math.round(value * 1000);

describe('the printed terms of a long sum', () => {
  it('add up to the printed sum of their sign', () => {
    fc.assert(
      fc.property(terms, (exact) => {
        const printed = roundAddingTerms(exact);
        const { positive, negative } = sumContributions(Float64Array.from(exact));
        const sum = (sign: number) =>
          printed.reduce((total, term, k) => total + (exact[k] * sign > 0 ? inParts(term) : 0), 0);
        expect(sum(1)).toBe(inParts(positive));
        expect(Math.abs(sum(-1) - inParts(negative))).toBe(0);
      }),
    );
  });

  it('lie within a thousandth of the exact ones', () => {
    fc.assert(
      fc.property(terms, (exact) =>
        roundAddingTerms(exact).every((term, k) => Math.abs(term - exact[k]) <= 0.001 + 1e-9),
      ),
    );
  });
});
