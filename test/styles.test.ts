/** The style sheets follow one system: what is counted of them stays below limits, which only go down. */
import { describe, expect, it } from 'vitest';
import { countStyles } from '../scripts/styles/countStyles.ts';
import { readSheets } from '../scripts/styles/readSheets.ts';

const sheets = readSheets();
const counts = countStyles(sheets);

describe('the style sheets', () => {
  it('are short: those that figures share, and those of each figure', () => {
    expect(counts.sharedLines).toBeLessThanOrEqual(2923);
    const long = Object.entries(counts.figureLines).filter(([, lines]) => lines > 242);
    expect(long).toEqual([]);
  });

  it.each([
    ['typeRoles', 8],
    ['lengths', 40],
    ['containerWidths', 6],
    ['outranking', 1],
    ['coloursElsewhere', 0],
    ['textHeights', 2],
    ['unlayered', 0],
  ] as const)('have few %s: at most %i', (name, limit) => {
    expect(counts[name].length, counts[name].join('\n')).toBeLessThanOrEqual(limit);
  });
});

describe('what is counted', () => {
  const countOf = (text: string, path = 'src/figures/bias/a.css') => countStyles([{ path, text }]);

  it('is lines, by the folder of a figure or shared', () => {
    expect(countOf('a {\n}\n')).toMatchObject({ sharedLines: 0, figureLines: { bias: 2 } });
    expect(countOf('a {\n}\n', 'src/components/a.css')).toMatchObject({ sharedLines: 2, figureLines: {} });
  });

  it('is lengths of declarations and widths of containers, each once, and no zero', () => {
    const text = '@container (width < 34em) { .a { margin: 0px 2px -4px; width: calc(2px + 1.5em); } }';
    expect(countOf(text)).toMatchObject({ lengths: ['-4px', '1.5em', '2px'], containerWidths: ['34em'] });
  });

  it('is types that are tokens, or written out where one could be taken', () => {
    const text = '.a { --type-lead: 400 1rem/1 x; font: var(--type-lead); } .b { font: inherit; }';
    expect(countOf(text).typeRoles).toEqual(['--type-lead']);
    expect(countOf('.a { font: 400 1rem/1 x; }').typeRoles).toEqual(['400 1rem/1 x']);
  });

  it('is selectors that outrank, colours elsewhere, heights of text, and rules outside of layers', () => {
    const text = '.stage .a, .b[class] { color: #fff !important; min-height: 2.9em; }';
    expect(countOf(text)).toMatchObject({
      outranking: ['.stage .a, .b[class]', 'color: #fff !important'],
      coloursElsewhere: ['color: #fff !important'],
      textHeights: ['min-height: 2.9em'],
      unlayered: ['src/figures/bias/a.css'],
    });
    expect(
      countOf('@layer figures { .a { color: var(--text); /* #fff; */ min-height: 34px; } }'),
    ).toMatchObject({
      outranking: [],
      coloursElsewhere: [],
      textHeights: [],
      unlayered: [],
    });
  });
});
