import { describe, expect, it } from 'vitest';
import { partsTexts } from '../../../src/figures/parts/text.ts';
import { listWords } from '../../../src/text/listWords.ts';

const texts = partsTexts.en;

describe('Words in a row', () => {
  it('have a comma between all but the last two', () => {
    expect(listWords([])).toBe('');
    expect(listWords(['a'])).toBe('a');
    expect(listWords(['a', 'b'], 'or')).toBe('a or b');
    expect(listWords(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe('The sentences about parts', () => {
  it('say which digit a combination is, or what is missing and too much', () => {
    expect(texts.nearest({ digits: [8], isExact: true, missing: [], extra: [] })).toBe(
      'In the table, exactly these parts are an 8.',
    );
    expect(texts.nearest({ digits: [3, 5], isExact: false, missing: [], extra: [] })).toBe(
      'In the table that could be a 3 or a 5.',
    );
    expect(
      texts.nearest({ digits: [9], isExact: false, missing: ['upperLoop'], extra: ['base', 'flag'] }),
    ).toBe('In the table that is nearest to a 9, which also has an upper loop and has no base or flag.');
  });

  it('say which digits have a part', () => {
    expect(texts.ofPart('upperLoop', [8, 9], [4])).toBe(
      'The upper loop, a loop in the upper half, is part of the digits 8 and 9, and in some hands of the 4.',
    );
    expect(texts.ofPart('flag', [], [1, 7])).toBe(
      'The flag, a short rise to the top, before the line down, is part of the 1 and 7 in some hands, and of no digit in all.',
    );
    expect(texts.ofPart('fullLoop', [0], [])).toMatch(/is part of the 0\.$/);
  });

  it('say what a digit is made of', () => {
    expect(texts.ofDigit(9, ['upperLoop', 'rightStem'], ['slant', 'leftHook'], '0.02')).toBe(
      'A 9 is an upper loop and a right stem. Some hands add a slant or a left hook. Output 9 is at 0.02.',
    );
    expect(texts.ofDigit(8, ['waist'], [], null)).toBe('An 8 is a waist.');
  });

  it('ask for one part', () => {
    expect(texts.question(['lowerLoop', 'waist'], 8)).toBe(
      'A lower loop and a waist are there. Which one part makes an 8 of them?',
    );
    expect(texts.question(['upperLoop'], 9)).toBe('An upper loop is there. Which one part makes a 9 of it?');
  });
});
