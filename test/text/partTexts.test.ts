import { describe, expect, it } from 'vitest';
import { partNames } from '../../src/image/parts.ts';
import { partTexts } from '../../src/text/partTexts.ts';

describe('The words for parts', () => {
  it('name all sixteen, no two alike, and describe each differently', () => {
    const words = partNames.map((part) => partTexts.en[part]);
    expect(new Set(words.map(({ name }) => name)).size).toBe(partNames.length);
    expect(new Set(words.map(({ looks }) => looks)).size).toBe(partNames.length);
    for (const { name, looks } of words) expect(`${name}: ${looks}`).not.toMatch(/undefined|[A-Z]|\.$/);
  });
});
