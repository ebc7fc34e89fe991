/**
 * Hands the stage's colours to CSS, as variables: for what stands on a stage, or looks like one.
 */
import type { stageColours } from '../../marks/stageColours.ts';

/**
 * --stage-NAME for each colour, in the elements that the selector names and all inside, where `media` holds.
 */
export function adoptColours(
  selector: string,
  colours: Readonly<Partial<Record<keyof typeof stageColours, string>>>,
  media = 'all',
): void {
  const sheet = new CSSStyleSheet();
  const variables = Object.entries(colours).map(([name, colour]) => `--stage-${name}: ${colour};`);
  sheet.replaceSync(`@media ${media} { ${selector} { ${variables.join(' ')} } }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
