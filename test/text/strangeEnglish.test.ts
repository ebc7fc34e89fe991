import { afterEach, describe, expect, it } from 'vitest';
import { type Catalogue, english } from '../../src/text/Language.ts';
import { loadLanguage } from '../../src/text/languages.ts';
import { lessonTexts } from '../../src/text/lesson.ts';
import { formatActivation, formatCount, formatTerm, writeNumbersAs } from '../../src/text/numbers.ts';
import { pageTexts } from '../../src/text/page.ts';
import { readNumber } from '../../src/text/readNumber.ts';
import { accent } from '../../src/text/strangeEnglish.ts';

const strange = await loadLanguage['en-XA']();

afterEach(() => writeNumbersAs(english));

describe('English made strange', () => {
  it('has no plain letter left, is 1.6 times as long, and is not made stranger by being said again', () => {
    const { headline } = pageTexts.en.page;
    const message = accent(headline);
    const letters = (text: string) => text.replace(/[\s.]/g, '').length;
    expect(message).not.toMatch(/[A-Za-z]/);
    expect(letters(message)).toBe(Math.floor(1.6 * letters(headline)));
    expect(accent(message)).toBe(message);
    expect(accent('above 0.5')).toMatch(/0,5$/);
  });

  it('says what a catalogue says, also what it says of facts, and leaves formulas and places as they are', () => {
    const texts = strange.textsOf(pageTexts);
    expect(texts.draw.clear).toBe(accent(pageTexts.en.draw.clear));
    expect(texts.draw.example(3)).toBe(accent(pageTexts.en.draw.example(3)));
    const { sections, glossary } = strange.textsOf(lessonTexts);
    expect(glossary.weight.symbol).toBe(lessonTexts.en.glossary.weight.symbol);
    const pieces = (of: typeof sections) =>
      of.neuron.before.flat().filter((piece) => typeof piece === 'object');
    expect(pieces(sections).map(Object.keys)).toEqual(pieces(lessonTexts.en.sections).map(Object.keys));
    expect(pieces(sections)[2]).toEqual(pieces(lessonTexts.en.sections)[2]);
  });

  it('gives the same object each time, on which React and the drawings rely', () => {
    expect(strange.textsOf(pageTexts)).toBe(strange.textsOf(pageTexts));
  });

  it('writes numbers with its own marks, and what it writes is read again', () => {
    writeNumbersAs(strange);
    expect([formatActivation(0.734), formatTerm(-1.5), formatCount(13002)]).toEqual([
      '0,73',
      '\u22121,500',
      '13\u202f002',
    ]);
    expect(readNumber(formatTerm(-1.5), { min: -9, max: 9, step: 0.1 })).toBe(-1.5);
  });
});

const modules = import.meta.glob<Record<string, unknown>>(
  ['../../src/text/*.ts', '../../src/figures/*/text.ts'],
  { eager: true },
);

const isCatalogue = (value: unknown): value is Catalogue<object> =>
  typeof value === 'object' && value !== null && 'name' in value && 'en' in value;

const catalogues = Object.values(modules).flatMap((module) => Object.values(module).filter(isCatalogue));

/** The texts of a catalogue, wherever in it; not those that functions give. */
function textsIn(message: unknown): string[] {
  if (typeof message === 'string') return [message];
  return typeof message === 'object' && message !== null ? Object.values(message).flatMap(textsIn) : [];
}

describe('the catalogues', () => {
  it('have each a name of its own, by which a language finds its texts', () => {
    const names = catalogues.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(25);
    expect([...new Set(names)].sort()).toEqual(names.sort());
  });

  it('are each said in another language with as many texts, of which no sentence is left as it was', () => {
    for (const catalogue of catalogues) {
      const message = textsIn(strange.textsOf(catalogue));
      expect(message.length, catalogue.name).toBe(textsIn(catalogue.en).length);
      expect(
        message.filter((text) => /[A-Za-z]{3} [A-Za-z]{3}/.test(text)),
        catalogue.name,
      ).toEqual([]);
    }
  });
});
