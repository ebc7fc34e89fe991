/**
 * Finds in the texts of browser tests what reads the page once: a reading whose value is used, where nothing
 * reads again until it is as it should be. Readings belong into `expect.poll`, `eventually` or an assertion
 * of Playwright's own; the helpers of `browser/reading.ts` wait themselves. A function that only reads and
 * returns may read; whoever calls it must wait. Names are told apart by file, not by block.
 */
import { parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Methods of a page, a frame or a locator that answer with what is there now. */
const readings = new Set([
  ...['textContent', 'innerText', 'innerHTML', 'inputValue', 'getAttribute', 'boundingBox', 'count', 'all'],
  ...['allTextContents', 'allInnerTexts', 'isVisible', 'isHidden', 'isChecked', 'isEnabled', 'isDisabled'],
  ...['isEditable', 'evaluate', 'evaluateAll', 'evaluateHandle', 'title', 'screenshot', 'content'],
  ...['$', '$$', '$eval', '$$eval', 'elementHandle', 'elementHandles', 'ariaSnapshot'],
]);
/** Those that take no argument: with one they are a method of something else. */
const withoutArguments = new Set(['count', 'all', 'boundingBox', 'title', 'content']);
/** What a function that only reads does not call: asserting, or doing something to the page. */
const judging = new Set([
  ...[
    'expect',
    'click',
    'tap',
    'press',
    'fill',
    'type',
    'hover',
    'down',
    'up',
    'move',
    'selectOption',
    'send',
  ],
]);
/** What calls the function it is given again until it is satisfied. */
const repeating = new Set(['poll', 'eventually', 'toPass']);
/** What waits itself, and hands its function to the page. */
const waiting = new Set(['inThisFrame', 'waitInPage']);
/** Keys of a node under which nothing is computed. */
const silent = /^(type|id|params|typeAnnotation|typeArguments|returnType|specifiers|key)$/;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const isFunction = ({ type }: Node) => /^(ArrowFunction|Function)(Expression|Declaration)$/.test(type);
const isCall = ({ type }: Node) => type === 'CallExpression';
const argumentsOf = (call: Node) => call.arguments as readonly Node[];

/** The last name of what is called: `poll` of `expect.poll`. */
function nameOf(callee: unknown): string {
  if (!isNode(callee)) return '';
  if (callee.type === 'Identifier') return callee.name as string;
  return callee.type === 'MemberExpression' ? nameOf(callee.property) : '';
}

/** Whether the node, a function or its name, is handed to something that calls it again and again. */
function isRepeated(node: Node, ancestors: readonly Node[]): boolean {
  const call = ancestors.at(-1);
  if (!call || !isCall(call) || !argumentsOf(call).includes(node)) return false;
  // expect(async () => { ... }).toPass()
  if (nameOf(call.callee) === 'expect') return nameOf(ancestors.at(-2)) === 'toPass';
  return repeating.has(nameOf(call.callee));
}

/** Whether a node is a call that reads the page. */
function isReading(node: Node): boolean {
  if (!isCall(node) || (node.callee as Node).type !== 'MemberExpression') return false;
  const name = nameOf(node.callee);
  return readings.has(name) && !(withoutArguments.has(name) && argumentsOf(node).length > 0);
}

/** Whether nobody looks at what the node comes to: `await page.evaluate(...)`, an act. */
function isDiscarded(ancestors: readonly Node[]): boolean {
  return ancestors.findLast(({ type }) => type !== 'AwaitExpression')?.type === 'ExpressionStatement';
}

/** Whether a name stands for its value; the callee of a call of which nobody looks at the value does not. */
function isUsed(name: Node, ancestors: readonly Node[]): boolean {
  const parent = ancestors.at(-1);
  const isCallee = parent !== undefined && isCall(parent) && parent.callee === name;
  return !(isCallee && isDiscarded(ancestors.slice(0, -1)));
}

/** The name that a function is declared under, if it has one. */
function declaredName(node: Node, parent: Node | undefined): string {
  if (node.type === 'FunctionDeclaration') return nameOf(node.id);
  return parent?.type === 'VariableDeclarator' && isFunction(node) ? nameOf(parent.id) : '';
}

function* childrenOf(node: Node): Iterable<Node> {
  for (const [key, value] of Object.entries(node)) {
    if (silent.test(key) || (key === 'property' && !node.computed)) continue;
    yield* [value].flat().filter(isNode);
  }
}

/** The children but what runs in the page, which reads nothing of the test's. */
function childrenOutsideThePage(node: Node): readonly Node[] {
  if (isReading(node)) return [node.callee as Node];
  const children = [...childrenOf(node)];
  return isCall(node) && waiting.has(nameOf(node.callee))
    ? children.filter((child) => !isFunction(child))
    : children;
}

/** A reading, or a name in the place of a value, and the named function that it stands in, if any. */
interface Use {
  readonly node: Node;
  readonly within: string;
}

/** What one file does, outside of what is called again and again. */
interface Sight {
  readonly uses: Use[];
  /** Named functions that assert or act themselves: what they read once, they judge by once. */
  readonly judging: Set<string>;
  /** By the name it has here, what is imported: "file name". */
  readonly imports: Map<string, string>;
}

function lookAt(program: Node): Sight {
  const sight: Sight = { uses: [], judging: new Set(), imports: new Map() };
  const visit = (node: Node, ancestors: readonly Node[], around: string) => {
    if (isRepeated(node, ancestors)) return;
    const within = declaredName(node, ancestors.at(-1)) || around;
    if (isCall(node) && judging.has(nameOf(node.callee))) sight.judging.add(within);
    const reads = isReading(node);
    const counts = reads ? !isDiscarded(ancestors) : node.type === 'Identifier' && isUsed(node, ancestors);
    if (counts) sight.uses.push({ node, within });
    for (const child of childrenOutsideThePage(node)) visit(child, [...ancestors, node], within);
  };
  for (const statement of program.body as readonly Node[]) {
    if (statement.type !== 'ImportDeclaration') visit(statement, [program], '');
    else
      for (const specifier of statement.specifiers as readonly Node[])
        sight.imports.set(
          nameOf(specifier.local),
          `${String((statement.source as Node).value).slice(2)} ${nameOf(specifier.imported)}`,
        );
  }
  return sight;
}

export interface SingleRead {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/**
 * All single reads in files of one folder, which may import each other's functions: name of the file -> its
 * text.
 */
export function findSingleReads(texts: Readonly<Record<string, string>>): SingleRead[] {
  const sights = Object.entries(texts).map(
    ([file, text]) => [file, lookAt(parseAst(text, { lang: 'ts' }) as unknown as Node)] as const,
  );
  // Functions that only read, as "file name": who uses their value reads.
  const readers = new Set<string>();
  const isReader = (name: string, file: string, { imports }: Sight) =>
    readers.has(imports.get(name) ?? `${file} ${name}`);
  const found = new Map<Node, SingleRead>();
  for (let before = -1; before !== readers.size; ) {
    before = readers.size;
    for (const [file, sight] of sights) {
      for (const { node, within } of sight.uses) {
        if (node.type === 'Identifier' && !isReader(nameOf(node), file, sight)) continue;
        if (within && !sight.judging.has(within)) readers.add(`${file} ${within}`);
        else {
          const line = texts[file].slice(0, node.start).split('\n').length;
          found.set(node, { file, line, text: texts[file].split('\n')[line - 1].trim() });
        }
      }
    }
  }
  return [...found.values()];
}
