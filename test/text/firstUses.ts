/**
 * The lesson as it is read, view by view, without what lies behind a fold: for the test that its words are
 * explained where they are used first.
 */
import { type FigureId, figureIds } from '../../src/formats/linkSchema.ts';
import { lessonTexts } from '../../src/text/lesson.ts';
import type { Paragraph } from '../../src/text/prose.ts';

/** What a reader sees at one place: a section up to its figure with that figure, or what follows it. */
export interface View {
  readonly name: string;
  readonly text: string;
}

const sources = import.meta.glob<string>(
  ['../../src/figures/*/text.ts', '../../src/text/page.ts', '../../src/text/training.ts'],
  { query: '?raw', import: 'default', eager: true },
);

const opening = new Set('([{');
const closing = new Set(')]}');

/** Reads a catalogue's source from a place on; comments and the fields `hidden` are passed over. */
function createScanner(source: string, hidden: ReadonlySet<string>) {
  const found: string[] = [];
  let at = 0;

  function readQuoted(quote: string): string {
    let text = '';
    for (at++; source[at] !== quote; at++) text += source[at] === '\\' ? source[++at] : source[at];
    at++;
    return text;
  }

  function readTemplate(isKept: boolean): void {
    let text = '';
    for (at++; source[at] !== '`'; ) {
      if (source.startsWith('${', at)) {
        at += 2;
        readCode(isKept, false);
        at++;
        text += '…';
      } else text += source[at++];
    }
    at++;
    if (isKept) found.push(text);
  }

  function skipComment(): boolean {
    const end = { '//': '\n', '/*': '*/' }[source.slice(at, at + 2)];
    if (end) at = source.indexOf(end, at) + end.length;
    return end !== undefined;
  }

  function readText(isKept: boolean): boolean {
    const mark = source[at];
    if (mark === '`') readTemplate(isKept);
    else if (mark === "'" || mark === '"') {
      const text = readQuoted(mark);
      if (isKept) found.push(text);
    } else return false;
    return true;
  }

  function skipField(): boolean {
    const field = /^[\w-]+(?=: )/.exec(source.slice(at, at + 40))?.[0];
    if (!field || !hidden.has(field) || /[\w.]/.test(source[at - 1] ?? '')) return false;
    at += field.length;
    readCode(false, true);
    return true;
  }

  /** Up to the bracket that closes what is around it; of a field's value, up to its end. */
  function readCode(isKept: boolean, isValue: boolean): void {
    const ends = new Set([...closing, ...(isValue ? [',', ';'] : [])]);
    let depth = 0;
    while (at < source.length) {
      if (skipComment() || readText(isKept) || skipField()) continue;
      const mark = source[at];
      if (depth === 0 && ends.has(mark)) return;
      depth += Number(opening.has(mark)) - Number(closing.has(mark));
      at++;
    }
  }

  return () => {
    readCode(true, false);
    return found;
  };
}

/**
 * The strings of a catalogue's source, but for those in these fields; a string that is put together has … in
 * place of what is put in.
 */
export function stringsOf(source: string, hidden: ReadonlySet<string>): readonly string[] {
  return createScanner(source.replaceAll(/^import[^;]*;$/gm, ''), hidden)();
}

/** What of a figure's catalogue, or of one that it shares, lies behind a fold or is not shown in it. */
const hidden: Readonly<Record<string, readonly string[]>> = {
  // Behind pointing at a neuron, buttons and dialogs.
  page: ['page', 'inspector', 'describe', 'help', 'share', 'failure', 'pad'],
  // In "How we measured it".
  hope: ['score', 'rows', 'reported', 'how', 'verdicts', 'names', 'namesHint', 'columns', 'measured'],
  // In "More choices", in titles, and after a test with other data.
  learning: [
    'more',
    'optimiser',
    'optimiserName',
    'cost',
    'costName',
    'weightDecay',
    'smoothness',
    'hidden',
    'hiddenName',
    'courseRecipe',
    'ourRecipe',
    'tryReal',
    'realAccuracy',
    'kinds',
    'kind',
    'notNetwork',
    'otherShape',
    'assumed',
  ],
};
/** Of what `layers` shares with `learning`, what it does not show: see isWhole in RunButtons.tsx. */
const onlyInLearning = [
  'trouble',
  'step',
  'stepHint',
  'epoch',
  'epochHint',
  'data',
  'dataName',
  'learningRate',
  'minibatch',
  'minibatchValue',
  'costCurve',
  'yourDigit',
  'hardest',
  'hardestHint',
  'snapshot',
];

function proseOf(paragraphs: readonly Paragraph[]): string {
  const textOf = (piece: Paragraph[number]) => {
    if (typeof piece === 'string') return piece;
    const { still, symbol, neuron, to, brightest, live, ...texts } = piece as Record<string, unknown>;
    return Object.values(texts).join('') || String(still ?? symbol ?? '');
  };
  return paragraphs.map((paragraph) => paragraph.map(textOf).join('')).join('\n');
}

function figureText(id: FigureId): string {
  const own = sources[`../../src/figures/${id}/text.ts`] ?? '';
  const isTraining = id === 'layers' || id === 'learning';
  const withheld = [
    ...(hidden[id] ?? []),
    ...(id === 'layers' ? [...hidden.learning, ...onlyInLearning] : []),
  ];
  return [
    ...stringsOf(own, new Set(withheld)),
    ...(isTraining ? stringsOf(sources['../../src/text/training.ts'], new Set(withheld)) : []),
    ...(id === 'draw' ? stringsOf(sources['../../src/text/page.ts'], new Set(hidden.page)) : []),
  ].join('\n');
}

/** All views, in the order of the lesson. */
export function lessonViews(): readonly View[] {
  return figureIds.flatMap((id): readonly View[] => {
    const { question, before, bet, after } = lessonTexts.en.sections[id];
    const betText = bet ? [bet.question, ...bet.options, bet.wait].join('\n') : '';
    return [
      { name: id, text: [question, proseOf(before), figureText(id), betText].join('\n') },
      { name: `after ${id}`, text: proseOf(after) },
    ];
  });
}
