/**
 * Sums, as they are printed: whatever stands on both sides of an equals sign, and what the rows of a ledger
 * add up to. A reader with a calculator comes to what is printed, up to what rounding leaves open.
 */

/** A printed number's value, and how far it may be from the one that was rounded. */
interface Printed {
  readonly value: number;
  readonly slack: number;
}

const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const signed = String.raw`[+\u2212-]?\s?${number}`;
/** Numbers with signs, or with + − × between them; a zero is printed without a sign. */
const plain = String.raw`${signed}(?:\s*(?:[×·]\s*[+\u2212-]?|[+\u2212-])\s*${number}|\s0\.0+)*`;
const side = String.raw`(?:\u03c3\s*\(\s*${plain}\s*\)|1\s*÷\s*\(\s*${plain}\s*\)|${plain})`;
const factor = new RegExp(signed, 'g');
const product = new RegExp(String.raw`${signed}(?:\s*[×·]\s*${signed})*`, 'g');
const alone = new RegExp(`^${signed}$`);
/** A whole side: what stands before it is no part of a sum that goes on to the left. */
const leftSide = new RegExp(
  String.raw`(?<![\d.,×·÷^+\u2212(/\u2026-]\s*)(?<![\p{L}\d₀-₉])(${side})\s*$`,
  'u',
);
const rightSide = new RegExp(
  String.raw`^\s*(${side})(?!\s*[×·÷^(/%]|[\d\p{L}]|[.,]\d|\s*[+\u2212]\s*[\p{L}(])`,
  'u',
);

/** A number as printed. */
function readNumber(text: string): Printed | null {
  if (!alone.test(text.trim())) return null;
  const digits = text.replaceAll(/[\s,+]/g, '').replace('\u2212', '-');
  const decimals = digits.split('.')[1]?.length ?? 0;
  // A whole number is one; others were rounded.
  return { value: Number(digits), slack: decimals === 0 ? 0 : 0.5 * 10 ** -decimals };
}

/**
 * What products and sums come to. The terms of a sum are taken as printed; factors, and a number that stands
 * alone, may have been rounded.
 */
function evaluatePlain(text: string): Printed | null {
  const single = readNumber(text);
  if (single) return single;
  const terms = text.match(product) ?? [];
  let [sum, slack] = [0, 0];
  for (const term of terms) {
    const factors = (term.match(factor) ?? []).map(readNumber);
    let whole: Printed = { value: 1, slack: 0 };
    for (const read of factors) {
      if (!read) return null;
      whole = {
        value: whole.value * read.value,
        slack: Math.abs(whole.value) * read.slack + Math.abs(read.value) * whole.slack,
      };
    }
    sum += whole.value;
    if (factors.length > 1) slack += whole.slack;
  }
  return { value: sum, slack };
}

const sigmoidOf = /^\s*\u03c3\s*\(([^)]*)\)\s*$/u;
const overOne = /^\s*1\s*÷\s*\(([^)]*)\)\s*$/u;
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Half of the last decimal that is printed. */
function lastSlack(text: string): number {
  const decimals = /\.(\d+)\s*$/.exec(text)?.[1].length ?? 0;
  return 0.5 * 10 ** -decimals;
}

/** One side of an equation; null where it is no number. */
function evaluateSide(text: string): Printed | null {
  const below = overOne.exec(text)?.[1];
  if (below !== undefined) {
    const sum = evaluatePlain(below);
    return sum && { value: 1 / sum.value, slack: lastSlack(below) / sum.value ** 2 };
  }
  const inside = sigmoidOf.exec(text)?.[1];
  if (inside === undefined) return evaluatePlain(text);
  const z = evaluatePlain(inside);
  if (!z) return null;
  // The steepest slope of the sigmoid is 1/4.
  return { value: sigmoid(z.value), slack: (z.slack + lastSlack(inside)) / 4 };
}

/** Room for the last decimal of what is printed, and for numbers that a computer cannot hold. */
const crumbs = 1e-9;

function areEqual(left: Printed, right: Printed, isSum: boolean): boolean {
  // A sum of printed terms is printed as they add up.
  const slack = isSum ? 0 : left.slack + right.slack;
  return Math.abs(left.value - right.value) <= slack + crumbs;
}

/**
 * What a text's equations come to: how many were added up, and those that do not hold, as they stand there.
 */
export interface CheckedEquations {
  readonly compared: number;
  readonly wrong: readonly string[];
}

/** A neuron's sum in a sentence: contributions +4.524, bias −0.696, so z = 3.828, a = 0.98 */
const sentence = new RegExp(
  `contributions (${signed}), bias (${signed}), so z = (${signed})(?:, a = (${number}))?`,
  'gu',
);

function checkSentences(text: string): CheckedEquations {
  const found = [...text.matchAll(sentence)];
  const wrong = found.filter(([, contributions, bias, z, a]) => {
    const sum = evaluatePlain(`${contributions} ${/^[+\u2212-]/.test(bias) ? '' : '+'}${bias}`);
    const printed = readNumber(z);
    const activation = a === undefined ? null : readNumber(a);
    const light = evaluateSide(`\u03c3(${z})`);
    const isSum = sum && printed && areEqual(sum, printed, true);
    return !isSum || (activation && light && !areEqual(light, activation, false));
  });
  return { compared: found.length, wrong: wrong.map(([whole]) => whole) };
}

/** Adds up all equations in a text, line by line. */
export function checkEquations(printed: string): CheckedEquations {
  const text = printed.replaceAll('\u00a0', ' ');
  const all = [checkSentences(text), ...text.split('\n').map(checkLine)];
  return {
    compared: all.reduce((sum, { compared }) => sum + compared, 0),
    wrong: all.flatMap(({ wrong }) => wrong),
  };
}

function checkLine(text: string): CheckedEquations {
  // What a factor is called stands before it: ink 0.50 × weight 0.084.
  const bare = text.replaceAll(/([×·])\s*\p{L}+\s+/gu, '$1 ');
  const parts = bare.split(/[=\u2248]/);
  const wrong: string[] = [];
  let compared = 0;
  for (let index = 1; index < parts.length; index++) {
    const left = leftSide.exec(parts[index - 1])?.[1];
    const right = rightSide.exec(parts[index])?.[1];
    if (left === undefined || right === undefined) continue;
    // The sigmoid of the one and of the other: what is in them is the same.
    const sides = [left, right].map((side) => sigmoidOf.exec(side)?.[1]);
    const isInside = sides.every((inside) => inside !== undefined);
    const [a, b] = isInside
      ? sides.map((inside) => evaluatePlain(inside ?? ''))
      : [evaluateSide(left), evaluateSide(right)];
    if (!a || !b) continue;
    compared++;
    const isSum = isInside || !/[\u03c3×·÷]/u.test(left + right);
    if (!areEqual(a, b, isSum)) wrong.push(`${left.trim()} = ${right.trim()}`);
  }
  return { compared, wrong };
}

/** Rows of a ledger by their names: those that add up, and what they come to. */
export type LedgerRows = Readonly<Record<string, string>>;

const terms = ['positive', 'negative', 'bias'];

/** What a ledger says that its own rows do not come to. */
export function falseLedger(rows: LedgerRows): string[] {
  const read = (name: string) => (rows[name] === undefined ? null : readNumber(rows[name]));
  const values = Object.fromEntries(Object.keys(rows).map((name) => [name, read(name)]));
  const add = (names: readonly string[]) =>
    names.every((name) => values[name])
      ? { value: names.reduce((sum, name) => sum + (values[name]?.value ?? 0), 0), slack: 0 }
      : null;
  const wrong: string[] = [];
  const compare = (name: string, expected: Printed | null, isSum: boolean) => {
    const printed = values[name];
    if (printed && expected && !areEqual(expected, printed, isSum))
      wrong.push(`${name} ${rows[name]}, and its rows come to ${expected.value.toFixed(4)}`);
  };
  const pair = terms.slice(0, 2);
  for (const sum of ['sum', 'weighted-sum']) compare(sum, add(pair), true);
  compare('z', add(terms), true);
  if (rows.z !== undefined && values.a) compare('a', evaluateSide(`\u03c3(${rows.z})`), false);
  return wrong;
}
