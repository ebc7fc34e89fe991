/** Printed sums that hold and that do not, as the page prints them. */
import { expect, test } from 'vitest';
import { checkEquations, falseLedger } from '../../scripts/monkey/sums.ts';

const falseEquations = (text: string) => checkEquations(text).wrong;

test('finds nothing in sums that hold, in words, signs, products and sigmoids', () => {
  const texts = [
    'it gives σ(+3.003 \u22120.784 \u22121.456) = σ(+0.763) = 0.68: contributions above 0, and so on',
    'a = σ(2.219 \u22121.456) = σ(0.763) = 0.68',
    '28 × 28 = 784 pixels, so 784 neurons',
    '12,544 + 256 + 160 weights and 16 + 16 + 10 biases are 12,960 + 42 = 13,002.',
    'Row 6, column 22: ink 0.000 × weight 0.084 = 0.000',
    'weight × activation = +0.123 × 0.50 = +0.062',
    '+38.047 0.000 = 38.047',
    'contributions +4.524, bias \u22120.696, so z = 3.828, a = 0.98. They leave neuron 1 darkest: z = \u22126.237',
    'from 0.077 × 0.65 = +0.050\nBrightest for our examples',
    'a_0 + … + 0.5 + 0.5 = 3',
    '(16 × 784) · (784 × 1) + (16 × 1) = (16 × 1)',
    'b = \u221210',
    'σ(0.500) = 1 ÷ (1+e^\u22120.500)',
    '= 1 ÷ (1+0.607) \u2248 0.62',
    '= 1 ÷ (1+2.20×10^4) \u2248 0.000',
  ];
  expect(texts.flatMap(falseEquations)).toEqual([]);
});

test('finds sums, products and activations that do not hold', () => {
  expect(falseEquations('+1.000 \u22120.500 = 0.501')).toEqual(['+1.000 \u22120.500 = 0.501']);
  expect(falseEquations('0.123 × 0.50 = 0.070')).toHaveLength(1);
  expect(falseEquations('28 × 28 = 783 pixels')).toHaveLength(1);
  expect(falseEquations('σ(2.219 \u22121.456) = σ(0.764) = 0.68')).toHaveLength(1);
  expect(falseEquations('σ(0.763) = 0.69')).toHaveLength(1);
  expect(
    falseEquations('contributions +4.524, bias \u22120.696, so z\u00a0=\u00a03.829, a\u00a0=\u00a00.98.'),
  ).toHaveLength(1);
  expect(falseEquations('contributions +4.524, bias +0.696, so z = 5.220, a = 0.98.')).toHaveLength(1);
  expect(falseEquations('0.077 × 0.65 = +0.060\nBrightest for our examples')).toHaveLength(1);
  expect(falseEquations('= 1 ÷ (1+0.607) \u2248 0.63')).toHaveLength(1);
});

test('says how many it has compared', () => {
  expect(checkEquations('1 + 1 = 2, and 2 × 3 = 6 = 6').compared).toBe(3);
  expect(checkEquations('b = \u221210').compared).toBe(0);
});

test('adds the rows of a ledger up', () => {
  const rows = { positive: '+3.003', negative: '\u22120.784', bias: '\u22121.456', z: '+0.763', a: '0.68' };
  expect(falseLedger(rows)).toEqual([]);
  expect(falseLedger({ ...rows, z: '+0.764' })).toHaveLength(1);
  expect(falseLedger({ ...rows, a: '0.69' })).toHaveLength(1);
  expect(falseLedger({ positive: '+3.003', negative: '\u22120.784', 'weighted-sum': '2.219' })).toEqual([]);
  expect(falseLedger({ positive: '+3.003', negative: '\u22120.784', sum: '2.220' })).toHaveLength(1);
});
