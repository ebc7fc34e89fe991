import { describe, expect, it } from 'vitest';
import { numberFieldTexts } from '../../src/text/numberField.ts';
import { formatTerm } from '../../src/text/numbers.ts';
import { readNumber, stepNumber } from '../../src/text/readNumber.ts';

const sums = { min: -1000, max: 1000, step: 0.1 };
const indices = { min: 0, max: 15, step: 1 };

describe('a number as it is typed', () => {
  it('has a point or a comma before its decimals', () => {
    for (const text of ['1.5', '1,5', ' 1.5 ', '+1,50', '１．５', '１，５'])
      expect(readNumber(text, sums)).toBe(1.5);
    for (const text of ['.5', ',5', '0,5']) expect(readNumber(text, sums)).toBe(0.5);
    expect(readNumber('2.', sums)).toBe(2);
  });

  it('may have any sign that is used for minus, also as this page prints it', () => {
    for (const sign of ['-', '\u2010', '\u2011', '\u2013', '\u2212', '\uff0d', '\ufe63', '\u2212 '])
      expect(readNumber(`${sign}2.75`, sums)).toBe(-2.75);
    expect(readNumber(formatTerm(-2.75), sums)).toBe(-2.75);
    expect(Object.is(readNumber('-0', sums), 0)).toBe(true);
  });

  it('is none yet while it is empty, a sign or a point', () => {
    for (const text of ['', ' ', '-', '\u2212', '+', ',', '.', '-.', '\u2212,'])
      expect(readNumber(text, sums)).toBe(null);
    expect(readNumber('-', indices)).toBe(null);
  });

  it('is none where something else stands there', () => {
    for (const text of [
      'one',
      '1.2.3',
      '1,234,5',
      '1.000,5',
      '5-',
      '--5',
      '1e',
      '0x1',
      'NaN',
      'Infinity',
      '٣',
    ])
      expect(readNumber(text, sums)).toBe('no number');
  });

  it('is whole where steps are whole: 1,000 is not taken for 1', () => {
    expect(readNumber('12', indices)).toBe(12);
    for (const text of ['1.5', '1,5', '3.', '1,000']) expect(readNumber(text, indices)).toBe('not whole');
  });

  it('lies within its limits, both included', () => {
    expect(readNumber('15', indices)).toBe(15);
    expect(readNumber('0', indices)).toBe(0);
    expect(readNumber('16', indices)).toBe('too large');
    expect(readNumber('\u22121', indices)).toBe('too small');
    expect(readNumber('-1000.5', sums)).toBe('too small');
  });

  it('is told its limits with the minus of this page', () => {
    const { fault } = numberFieldTexts.en;
    expect(fault('too large', indices)).toBe('at most 15');
    expect(fault('too small', sums)).toBe('at least \u22121000');
  });
});

describe('a step of a typed number', () => {
  it('adds as a reader adds, and stays within the limits', () => {
    expect(stepNumber(0.2, 1, sums)).toBe(0.3);
    expect(stepNumber(-0.7, -1, sums)).toBe(-0.8);
    expect(stepNumber(15, 1, indices)).toBe(15);
    expect(stepNumber(0, -1, indices)).toBe(0);
  });
});
