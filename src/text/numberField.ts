/** What is said beside a field in which a number is typed. */
import type { NumberFault, NumberLimits } from './readNumber.ts';

function print(limit: number): string {
  return String(limit).replace('-', '\u2212');
}

export const numberFieldTexts = {
  name: 'number-field',
  en: {
    /** Which numbers it takes, said when what is typed is not one of them. */
    fault: (fault: NumberFault, { min, max }: NumberLimits) => {
      if (fault === 'too large') return `at most ${print(max)}`;
      if (fault === 'too small') return `at least ${print(min)}`;
      return fault === 'not whole' ? 'a whole number' : 'a number';
    },
  },
};
