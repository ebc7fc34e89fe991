/** Makes the document one of a language: its name for screen readers, its title, how numbers are written. */
import { english, type Language } from '../text/Language.ts';
import { writeNumbersAs } from '../text/numbers.ts';
import { pageTexts } from '../text/page.ts';

/** As it was built; a figure's own page has one of its own. */
const builtTitle = document.title;

export function speakAs(language: Language): void {
  document.documentElement.lang = language.code;
  document.title = language === english ? builtTitle : language.textsOf(pageTexts).page.title;
  writeNumbersAs(language);
}
