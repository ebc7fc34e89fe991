/**
 * A formula in the running text, as MathML: real mathematics for eyes, ears and the clipboard.
 */
import { createElement, type ReactElement, useMemo } from 'react';
import { type FormulaElement, parseFormula } from '../../text/parseFormula.ts';

function render({ tag, content }: FormulaElement): ReactElement {
  if (typeof content === 'string') return createElement(tag, null, content);
  return createElement(tag, tag === 'math' ? { translate: 'no' } : null, ...content.map(render));
}

/** The formula; notation as in parseFormula. */
export function Formula({ text }: { readonly text: string }) {
  return useMemo(() => render(parseFormula(text)), [text]);
}
