/**
 * A formula that follows the lesson: written by a function where Formula.tsx is rendered by React.
 */
import { type FormulaElement, parseFormula } from '../../text/parseFormula.ts';

const mathNamespace = 'http://www.w3.org/1998/Math/MathML';

function createFormula({ tag, content }: FormulaElement): Element {
  const element = document.createElementNS(mathNamespace, tag);
  if (tag === 'math') element.setAttribute('translate', 'no');
  if (typeof content === 'string') element.textContent = content;
  else element.append(...content.map(createFormula));
  return element;
}

/**
 * Makes the formulas (in the notation of parseFormula.ts) the element's only children, unless they are there
 * already. One math element never breaks its line: a long formula is given in the pieces between which it
 * may.
 */
export function writeFormulas(element: HTMLElement, formulas: readonly string[]): void {
  const written = formulas.join(' ');
  if (element.dataset.formula === written) return;
  element.dataset.formula = written;
  element.replaceChildren(...formulas.flatMap((formula) => [createFormula(parseFormula(formula)), ' ']));
}
