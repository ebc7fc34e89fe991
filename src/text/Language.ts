/**
 * A language: how it says what the catalogues say, and how it writes numbers. A catalogue is one object of
 * English texts, strings and functions that give strings; its type is what every other language must have.
 */
import type { LanguageCode } from '../formats/languageCodes.ts';

/** What one part of the page says. */
export interface Catalogue<Texts> {
  /** By which a language finds its own texts for it. */
  readonly name: string;
  readonly en: Texts;
}

export interface Language {
  readonly code: LanguageCode;
  /** Stands before the decimals of a number. */
  readonly decimalMark: '.' | ',';
  /** Stands between the thousands of a number. */
  readonly thousandsMark: string;
  /** A catalogue's texts in this language: each time the same object. */
  readonly textsOf: <Texts>(catalogue: Catalogue<Texts>) => Texts;
}

export const english: Language = {
  code: 'en',
  decimalMark: '.',
  thousandsMark: ',',
  textsOf: ({ en }) => en,
};
