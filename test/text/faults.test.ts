/** Every fault has its sentence, and no sentence stands anywhere but in the catalogues. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import type { FaultFacts } from '../../src/formats/FaultFacts.ts';
import { faultTexts } from '../../src/text/faults.ts';
import { fileFaultTexts } from '../../src/text/fileFaults.ts';
import { sayFault } from '../../src/text/sayFault.ts';

/** For each fault, its facts as they may be, and what is then said. */
type Examples = {
  readonly [Facts in FaultFacts as Facts['says']]: readonly [facts: Omit<Facts, 'says'>, sentence: string];
};

const lengths = { present: 1000, expected: 2368 };
const examples: Examples = {
  unreachable: [{}, 'The server could not be reached.'],
  answered: [{ status: 404 }, 'The server answered 404.'],
  lost: [{}, 'The connection was lost.'],
  tooLarge: [{ maximum: 4_000_000 }, 'The file is larger than 4,000,000 bytes.'],
  noNetwork: [{}, 'This is not an Inklight network file.'],
  otherVersion: [
    { version: 2, known: 1 },
    'This network file is of version 2; only version 1 is known here.',
  ],
  wrongLength: [lengths, 'This network file is cut short: 1,000 of 2,368 bytes.'],
  badChecksum: [{}, 'This network file is damaged: its checksum does not match.'],
  unknownCode: [
    { part: 'activation function', code: 9 },
    'This network file has an unknown activation function (9).',
  ],
  announces: [
    { of: 'neurons', count: 65_535, layer: 1, maximum: 4096 },
    'This network file announces 65,535 neurons in layer 1, where 1 to 4,096 are possible.',
  ],
  notFinite: [{}, 'This network holds a number that is not finite.'],
  otherShape: [
    { sizes: [784, 30, 10] },
    'The figures show networks of the shape 784-16-16-10 with sigmoids; this one is 784-30-10.',
  ],
  unreadable: [{}, 'This file could not be read.'],
  otherNumbers: [{}, 'This network file is damaged: its numbers are not those of its sizes.'],
  arraysDamaged: [{ file: 'npz' }, 'This .npz file is damaged or cut short.'],
  noArrays: [{}, 'This archive holds other files than NumPy’s arrays.'],
  numberType: [
    { name: '0.weight', type: 'I64' },
    '“0.weight” in this file holds numbers of the type I64; weights and biases have 16, 32 or 64 bits and a point.',
  ],
  otherArray: [
    { name: 'conv.weight', shape: [32, 1, 3, 3] },
    '“conv.weight” in this file is an array of 32 x 1 x 3 x 3; only weights and biases of fully connected layers can be opened.',
  ],
  unpaired: [
    { weights: 3, biases: 1 },
    'This file holds 3 matrices of weights and 1 list of biases, so they do not go together.',
  ],
  otherBiases: [
    { name: '0.bias', present: 10, expected: 16 },
    '“0.bias” in this file holds 10 biases for 16 neurons.',
  ],
  noChain: [
    {},
    'The weights and biases in this file do not fit each other: no order leads from layer to layer.',
  ],
  eitherWay: [
    {},
    'Nothing in this file says whether its weights lie row by row or column by column: name them “weight” as PyTorch does, or “kernel” as Keras does.',
  ],
  noIdx: [{ content: 'either' }, 'This is not an IDX file of pictures or labels.'],
  tooMany: [
    { content: 'images', count: 280_001, maximum: 280_000 },
    'This file announces 280,001 pictures, more than the 280,000 allowed.',
  ],
  pictureSize: [
    { rows: 20, columns: 1030, side: 28 },
    'The pictures in this file are 20 x 1,030, not 28 x 28.',
  ],
  noDigit: [{ index: 1000, label: 10 }, 'Label 1,000 of this labels file is 10, which is not a digit.'],
  cutShort: [{ file: 'images', ...lengths }, 'This images file is cut short: 1,000 of 2,368 bytes.'],
  tooLong: [{ file: 'labels', expected: 2368 }, 'This labels file is too long: more than its 2,368 bytes.'],
  gzipDamaged: [{ file: 'either' }, 'This file is packed with gzip and damaged or cut short.'],
  empty: [{}, 'This file is empty.'],
  noHead: [{}, 'This file is cut short: not even its head is there.'],
  onePicture: [{}, 'One picture is not enough to train on and to test with.'],
  unequal: [
    { images: { name: 'one', count: 60_000 }, labels: { name: 'other', count: 5 } },
    'one holds 60,000 pictures and other 5 labels, so they do not go together.',
  ],
  penTooLong: [
    { present: 64_000_001, maximum: 64_000_000 },
    'This pen-stroke file is too long: 64,000,001 of at most 64,000,000 characters.',
  ],
  penNotJson: [{ line: 1003 }, 'Line 1,003 of this pen-stroke file is not JSON.'],
  penWrong: [
    { line: 3, place: 'strokes.0.1.1', expected: '<=500', received: '501' },
    'Line 3 of this pen-stroke file is wrong at strokes.0.1.1: <=500 is expected, not 501.',
  ],
};

/** The facts of each example, with what is said of them. */
const all = Object.entries(examples).map(
  ([says, [facts, sentence]]) => [says, { says, ...facts } as FaultFacts, sentence] as const,
);

describe('a fault', () => {
  it.each(all)('%s is said in its sentence', (_, facts, sentence) => {
    expect(sayFault(fileFaultTexts.en, facts)).toBe(sentence);
  });

  it('is said in the same words by the smaller catalogue, or only that something cannot be read', () => {
    for (const [says, facts, sentence] of all) {
      expect(sayFault(faultTexts.en, facts)).toBe(
        says in faultTexts.en ? sentence : faultTexts.en.unreadable,
      );
    }
  });

  it.each<[FaultFacts, string]>([
    [
      { says: 'otherVersion', version: null, known: 1 },
      'This network file is of an unknown version; only version 1 is known here.',
    ],
    [
      { says: 'wrongLength', present: 2369, expected: 2368 },
      'This network file is too long: 2,369 bytes instead of 2,368.',
    ],
    [
      { says: 'announces', of: 'layers', count: 200, layer: null, maximum: 8 },
      'This network file announces 200 layers, where 1 to 8 are possible.',
    ],
    [
      { says: 'announces', of: 'parameters', count: 16_000_000, layer: null, maximum: 1_000_000 },
      'This network file announces 16,000,000 parameters, where at most 1,000,000 are possible.',
    ],
    [{ says: 'noIdx', content: 'images' }, 'This is not an IDX file of pictures.'],
    [
      { says: 'gzipDamaged', file: 'pack' },
      'This pack of pictures is packed with gzip and damaged or cut short.',
    ],
    [
      { says: 'penWrong', line: 1, place: null, expected: null, received: 'x' },
      'Line 1 of this pen-stroke file is wrong at its top: something else is expected, not x.',
    ],
  ])('of %j is said as it is', (facts, sentence) => {
    expect(sayFault(fileFaultTexts.en, facts)).toBe(sentence);
  });
});

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function* nodesIn(node: Node): Iterable<Node> {
  yield node;
  for (const child of Object.values(node).flat().filter(isNode)) yield* nodesIn(child);
}

/** The text of a string, or of a piece of a template; null of anything else. */
function textOf({ type, value }: Node): string | null {
  if (type === 'TemplateElement') return (value as { readonly raw: string }).raw;
  return type === 'Literal' && typeof value === 'string' ? value : null;
}

/** Texts with a space in what the errors of faults are made of. */
function sentencesGivenTo(errors: readonly string[], source: string): string[] {
  const program = parseAst(source, { lang: 'tsx' }) as unknown as Node;
  return [...nodesIn(program)]
    .filter(({ type, callee }) => type === 'NewExpression' && errors.includes(String((callee as Node).name)))
    .flatMap((made) => (made.arguments as readonly Node[]).flatMap((argument) => [...nodesIn(argument)]))
    .map(textOf)
    .filter((text) => text?.includes(' ') === true)
    .map(String);
}

describe('the errors of faults', () => {
  const errors = ['FormatError', 'FetchError'];

  it('are made of no sentence, nor of a piece of one', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
      .map((path) => readFileSync(`src/${path}`, 'utf8'))
      .filter((source) => errors.some((error) => source.includes(`new ${error}(`)));
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((source) => sentencesGivenTo(errors, source))).toEqual([]);
  });

  it('are found where they are made of one', () => {
    const seeded = `new FormatError('cut-short', { says: \`Only \${n} bytes\` }); new FetchError('It broke.');`;
    expect(sentencesGivenTo(errors, seeded)).toEqual(['Only ', ' bytes', 'It broke.']);
  });
});
