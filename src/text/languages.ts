/** Every language by its code. All but English are loaded when they are asked for. */
import type { LanguageCode } from '../formats/languageCodes.ts';
import { english, type Language } from './Language.ts';

/** Fails where the language cannot be loaded. */
export const loadLanguage: Readonly<Record<LanguageCode, () => Promise<Language>>> = {
  en: async () => english,
  'en-XA': async () => (await import('./strangeEnglish.ts')).strangeEnglish,
};
