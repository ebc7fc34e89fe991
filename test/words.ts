/**
 * Names that doc/words.md has another word for. A name is what a declaration introduces; it is taken apart
 * where its capitals are, so that `sheet` is found in `firstSheetSeed`, and not in `sheeted`.
 */
import { parseAst } from 'vite';

/** The words in code font in the last column of the tables. */
export function bannedWords(page: string): ReadonlySet<string> {
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.includes('| not |'));
  const last = rows.map((row) => row.split('|').at(-2) ?? '');
  return new Set(last.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, word]) => word)));
}

/**
 * Where such a word is right all the same: a style sheet; a word of a sentence, as in LiveWord; what is
 * largest because it was looked for, not because more is not allowed.
 */
const allowed: Readonly<Record<string, RegExp>> = {
  sheet: /adoptColours\.ts|page\.ts/,
  word: /components\/(prose|live)|figures\/parts\/text|linkValues|text\//,
  words: /figures\/hope|figures\/learning|components\/share|linkValues|text\//,
  largest: /(Difference|DisplacementCells|Of|Size)$|(?<![A-Z])largest$/,
  smallest: /smallest$/,
  longest: /longest$/,
  highest: /highest$/,
  most: /most$|mostRaised$/,
  pace: /components\/(follow|live)/,
  way: /CountWall\.tsx/,
};

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const childrenOf = (node: Node): Node[] =>
  Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );

/** The names that a pattern introduces. */
function namesIn(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [pattern.name as string];
  if (pattern.type === 'Property') return namesIn(pattern.value);
  if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left);
  if (pattern.type === 'RestElement') return namesIn(pattern.argument);
  if (pattern.type === 'ObjectPattern' || pattern.type === 'ArrayPattern')
    return childrenOf(pattern).flatMap(namesIn);
  return [];
}

function declaredIn(node: Node): string[] {
  const own: unknown[] = [];
  if (/^(Variable|Function|Class|TSInterface|TSTypeAlias)Declarat/.test(node.type)) own.push(node.id);
  if (/^(Function|ArrowFunction)/.test(node.type)) own.push(...((node.params as unknown[]) ?? []));
  if (/^TS(Property|Method)Signature$/.test(node.type)) own.push(node.key);
  return [...own.flatMap(namesIn), ...childrenOf(node).flatMap(declaredIn)];
}

/** The words of a name, small; and the name itself. */
const partsOf = (name: string) => [name, ...name.split(/(?=[A-Z])|_/).map((part) => part.toLowerCase())];

/** "file: name" for each name in a file that holds a banned word where it is not right. */
export function findBannedNames(file: string, text: string, banned: ReadonlySet<string>): string[] {
  const names = new Set(
    declaredIn(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node),
  );
  return [...names].flatMap((name) => {
    const found = partsOf(name).filter((word) => banned.has(word) || banned.has(word.replace(/s$/, '')));
    const wrong = found.filter((word) => {
      const rule = allowed[word] ?? allowed[word.replace(/s$/, '')];
      return !rule?.test(file) && !rule?.test(name);
    });
    return wrong.length > 0 ? [`${file}: ${name}`] : [];
  });
}
