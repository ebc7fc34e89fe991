/**
 * What the policy of a page refuses (scripts/policy.ts), as lines that name the directive, what was refused,
 * its element and where in the script it was asked for. keptPage.ts fails the test in whose pages there is
 * one, but for what the test says that it has refused. What a worker asks for is not heard: ours ask for
 * nothing.
 */
import type { BrowserContext, TestInfo } from '@playwright/test';

const mark = 'Refused by policy:';

/** In every page and frame before anything of its own. */
function sayRefusals(mark: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sample, target } = event;
    const { sourceFile, lineNumber, columnNumber } = event;
    const element = target instanceof Element ? target.outerHTML.slice(0, 120).replaceAll('\n', ' ') : '';
    const place = `${sourceFile}:${lineNumber}:${columnNumber}`;
    console.error([mark, effectiveDirective, blockedURI, sample, element, place].join(' '));
  });
}

/** Calls for each refusal in a page or a frame of the context. */
export async function hearRefusals(context: BrowserContext, hear: (line: string) => void): Promise<void> {
  context.on('console', (message) => {
    if (message.text().startsWith(mark)) hear(message.text());
  });
  await context.addInitScript(sayRefusals, mark);
}

const kind = 'refused';

/** Details of a test that has something refused on purpose, by that directive. */
export const refuses = (directive: string) => ({ annotation: { type: kind, description: directive } });

/** Enough to see what kind it is. */
const maxLines = 8;

/** What is not as the test says: refusals that it does not speak of, and those that did not come about. */
export function findUnexpected(lines: readonly string[], { annotations }: TestInfo): string[] {
  const report = annotations.flatMap(({ type, description }) => (type === kind && description) || []);
  const isBy = (line: string, directive: string) => line.startsWith(`${mark} ${directive} `);
  const unsaid = lines.filter((line) => !report.some((directive) => isBy(line, directive)));
  return [
    ...unsaid.slice(0, maxLines),
    ...(unsaid.length > maxLines ? [`${mark} ${unsaid.length} in all`] : []),
    ...report
      .filter((directive) => !lines.some((line) => isBy(line, directive)))
      .map((directive) => `Not refused: ${directive}`),
  ];
}
