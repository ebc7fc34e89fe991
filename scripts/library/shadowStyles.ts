/**
 * The styles of the page -> the same for a shadow root: what was the root of the document is the element that
 * has the shadow, and its size of letters the one that `rem` is counted in.
 */

/** A selector's root, with the conditions that follow it. */
const rootSelector = /(?<![\w.#-])(?::root|html)((?:\[[^\]]*\]|:not\([^)]*\)|:root)*)/g;
/** What is asked of a medium or a container: no variable may stand in it. */
const conditions = /(@(?:media|container)[^{]*\{)/;
const rem = /(?<![\w.-])(-?(?:\d+\.?\d*|\.\d+))rem\b/g;
/** The size of letters of the page itself, in which all its others are counted. */
const rootFont = '--type-page:400 calc(1.125 * var(--rem))';

/** The styles, without line breaks and spaces that are not needed, for a shadow root. */
export function shadowStyles(styles: string): string {
  const inRem = styles
    .split(conditions)
    .map((piece) => (conditions.test(piece) ? piece : piece.replace(rem, 'calc($1 * var(--rem))')))
    .join('');
  if (!inRem.includes(rootFont)) throw new Error('The font of the page was not found in its styles.');
  return inRem
    .replace(rootFont, '--rem:1.125rem;--type-page:400 var(--rem)')
    .replace(rootSelector, (_, given: string) => {
      const tests = given.replaceAll(':root', '');
      return tests === '' ? ':host' : `:host(${tests})`;
    })
    .replace(/(?<=[{},]|^)body(?=\{)/g, ':host');
}
