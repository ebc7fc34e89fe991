/**
 * A formula as a line of text -> the elements of MathML. Symbols stand apart by spaces; "_" begins a lower
 * index, "^" an upper one: "w_1 a_1 + … + w_n a_n", "a_783^(0)".
 */

/** An element of MathML: its name, and its text or its children. */
export interface FormulaElement {
  readonly tag: 'math' | 'mi' | 'mn' | 'mo' | 'msub' | 'msup' | 'msubsup';
  readonly content: string | readonly FormulaElement[];
}

const shape = /^([^_^]+)(?:_([^_^]+))?(?:\^([^_^]+))?$/;

function base(text: string): FormulaElement {
  if (/^[\d.,]+$/.test(text)) return { tag: 'mn', content: text };
  return { tag: /^\p{L}$/u.test(text) ? 'mi' : 'mo', content: text };
}

/** Letters of an index are in italics, all else is upright. */
function index(text: string): FormulaElement {
  return { tag: /^\p{L}+$/u.test(text) ? 'mi' : 'mn', content: text };
}

function symbol(text: string): FormulaElement {
  const match = shape.exec(text);
  if (!match) throw new SyntaxError(`"${text}" is no symbol of a formula.`);
  const [, letter, lower, upper] = match;
  if (lower && upper) return { tag: 'msubsup', content: [base(letter), index(lower), index(upper)] };
  if (lower) return { tag: 'msub', content: [base(letter), index(lower)] };
  return upper ? { tag: 'msup', content: [base(letter), index(upper)] } : base(letter);
}

/** The formula's math element. Throws a SyntaxError for what cannot be read: a mistake in the catalogue. */
export function parseFormula(formula: string): FormulaElement {
  return { tag: 'math', content: formula.split(' ').map(symbol) };
}
