/**
 * Style sheets -> the numbers that say whether they follow one system: how long they are, and how many
 * lengths, types and widths there are to choose from. It reads text and asks no browser.
 */

/** A style sheet: its path from the top of the project, and its text. */
export interface Sheet {
  readonly path: string;
  readonly text: string;
}

/** What is counted of all sheets together; lists are sorted, so that they can be read. */
export interface StyleCounts {
  readonly sharedLines: number;
  /** Of each figure's own sheets, by its folder. */
  readonly figureLines: Readonly<Record<string, number>>;
  /** Tokens `--type-...`, and fonts that are written out instead of taking one. */
  readonly typeRoles: readonly string[];
  /** Distinct lengths in declarations, zero apart. */
  readonly lengths: readonly string[];
  /** Distinct widths that containers are asked about. */
  readonly containerWidths: readonly string[];
  /** Selectors that are longer than what they name, to outrank another; and `!important`. */
  readonly outranking: readonly string[];
  /** Colours that are written out, in other sheets than the one of the tokens. */
  readonly coloursElsewhere: readonly string[];
  /** Heights kept for text by a number of its lines or letters. */
  readonly textHeights: readonly string[];
  /** Sheets with a rule outside of all layers. */
  readonly unlayered: readonly string[];
}

const tokensPath = 'src/components/page/tokens.css';
const figureFolder = /^src\/figures\/([^/]+)\//;
const length = /(?<![\w.#-])-?(?:\d*\.)?\d+(?:px|rem|em|lh|ch|ex|cqi|vw|vh|dvh|mm)\b/g;
const colour =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab)\((?!from)|(?<![\w-])(?:black|white|gray|grey)(?![\w-])/gi;
const outranks = /(?:^|,)\s*\.stage\s+(?!\*)|\[class\]|\[hidden\]\[hidden\]|:root\S*:root/;
/** At-rules of a sheet's top that no layer can hold, or that hold one. */
const outsideLayers = /^@(?:layer|page|font-face|keyframes)/;

interface Declaration {
  readonly property: string;
  readonly value: string;
}

interface Parsed {
  readonly preludes: readonly string[];
  readonly declarations: readonly Declaration[];
  /** The preludes that stand in no other. */
  readonly top: readonly string[];
}

function parse(text: string): Parsed {
  const preludes: string[] = [];
  const declarations: Declaration[] = [];
  const top: string[] = [];
  let depth = 0;
  for (const [, piece, end] of text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]*)([{};])/g)) {
    const said = piece.trim().replace(/\s+/g, ' ');
    if (end === '{') {
      preludes.push(said);
      if (depth === 0) top.push(said);
    } else if (said !== '' && !said.startsWith('@')) {
      const colon = said.indexOf(':');
      declarations.push({ property: said.slice(0, colon), value: said.slice(colon + 1).trim() });
    }
    depth += end === '{' ? 1 : end === '}' ? -1 : 0;
  }
  return { preludes, declarations, top };
}

function sorted(all: Iterable<string>): string[] {
  return [...new Set(all)].sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b) || a.localeCompare(b));
}

function lengthsIn(text: string): string[] {
  return (text.match(length) ?? []).filter((found) => Number.parseFloat(found) !== 0);
}

function typesIn({ property, value }: Declaration): string[] {
  if (property.startsWith('--type-')) return [property];
  return property === 'font' && !/^(?:inherit|var\(--type-[\w-]+\))$/.test(value) ? [value] : [];
}

const isTextHeight = ({ property, value }: Declaration) =>
  property === 'min-height' && /\d(?:em|lh)\b/.test(value);

/** Counts over all the style sheets of the project. */
export function countStyles(sheets: readonly Sheet[]): StyleCounts {
  const figureLines: Record<string, number> = {};
  let sharedLines = 0;
  for (const { path, text } of sheets) {
    const lines = text.split('\n').length - 1;
    const figure = figureFolder.exec(path)?.[1];
    if (figure === undefined) sharedLines += lines;
    else figureLines[figure] = (figureLines[figure] ?? 0) + lines;
  }
  const parsed = sheets.map(({ path, text }) => ({ path, ...parse(text) }));
  const declarations = parsed.flatMap((sheet) => sheet.declarations);
  const preludes = parsed.flatMap((sheet) => sheet.preludes);
  const said = ({ property, value }: Declaration) => `${property}: ${value}`;
  return {
    sharedLines,
    figureLines,
    typeRoles: sorted(declarations.flatMap(typesIn)),
    lengths: sorted(declarations.flatMap(({ value }) => lengthsIn(value))),
    containerWidths: sorted(preludes.filter((text) => text.startsWith('@container')).flatMap(lengthsIn)),
    outranking: [
      ...preludes.filter((text) => outranks.test(text)),
      ...declarations.map(said).filter((text) => text.includes('!important')),
    ],
    coloursElsewhere: parsed
      .filter(({ path }) => path !== tokensPath)
      .flatMap((sheet) => sheet.declarations.filter(({ value }) => value.search(colour) >= 0).map(said)),
    textHeights: declarations.filter(isTextHeight).map(said),
    unlayered: parsed.filter(({ top }) => !top.every((text) => outsideLayers.test(text))).map((s) => s.path),
  };
}
