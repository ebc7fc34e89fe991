/**
 * Stands for components/pictures/adoptColours.ts in the library: the colours go to each shadow root, not to
 * the page around it.
 */
import type { stageColours } from '../marks/stageColours.ts';

/** The style sheets of all colours that a lesson has asked for. */
export const colourSheets: CSSStyleSheet[] = [];

/** --stage-NAME for each colour, in the lesson's own element and all inside, where `media` holds. */
export function adoptColours(
  _selector: string,
  colours: Readonly<Partial<Record<keyof typeof stageColours, string>>>,
  media = 'all',
): void {
  const sheet = new CSSStyleSheet();
  const variables = Object.entries(colours).map(([name, colour]) => `--stage-${name}: ${colour};`);
  sheet.replaceSync(`@media ${media} { :host { ${variables.join(' ')} } }`);
  colourSheets.push(sheet);
}
