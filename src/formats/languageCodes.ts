/**
 * The languages that the page speaks, by their names in addresses (BCP 47). en-XA is English made strange, by
 * which one sees what is not yet said by a catalogue, and what has no room for a longer language.
 */
export const languageCodes = ['en', 'en-XA'] as const;
export type LanguageCode = (typeof languageCodes)[number];
