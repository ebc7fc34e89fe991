/**
 * Drawn twice is drawn once, for every function that fills elements: whatever was drawn before, the same
 * input gives the same marks. What they are is kept in snapshots, rounded to 3 decimals: that says that
 * a mark has changed, not that it is right.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { commonDrawings } from './drawings/common.ts';
import { type Drawing, elementsOf, type Root } from './drawings/Drawing.ts';
import { figureDrawings } from './drawings/ofFigures.ts';

const drawings: Readonly<Record<string, Drawing>> = { ...commonDrawings, ...figureDrawings };

/** Functions that are handed an element and draw nothing: they set one thing of it, where it differs. */
const setters = ['setChanged', 'setStyle', 'setText', 'setTextOrHint'];

const { document, SVGElement } = parseHTML('');
const letterPx = 7;
// Nothing is laid out here: all letters have one width.
Object.assign(SVGElement.prototype, {
  getComputedTextLength(this: Element) {
    return letterPx * (this.textContent ?? '').length;
  },
});

/** A new root, and what is drawn in it, one drawing after the other. */
function drawn(draw: Drawing['draw'], ...inputs: readonly ('one' | 'other')[]): string {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'g') as Root;
  for (const input of inputs) draw(root, input);
  return elementsOf(root);
}

/** The exported functions of all marks that are handed an element of the page, by name. */
function findDrawings(): string[] {
  const exported = /^export (?:function (\w+)|const (\w+) = )\(([\s\S]*?)\)(?:: .*?)?(?: \{| =>)$/gm;
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /^src\/(figures\/[^/]+\/)?marks\/.*\.ts$/.test(path))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(exported)])
    .filter(([, , , parameters]) => /\b(SVG\w*|HTML|)Element\b|Roots\b/.test(parameters))
    .map(([, name, constant]) => name ?? constant);
}

it('all functions that fill elements are tested here, and no others', () => {
  const names = Object.keys(drawings);
  expect(findDrawings().sort()).toEqual([...names, ...setters].sort());
  expect(readdirSync('test/marks/snapshots').sort()).toEqual(names.map((name) => `${name}.svg`).sort());
});

describe.each(Object.entries(drawings))('%s', (name, { draw }) => {
  it('draws the same, whatever was drawn before', () => {
    const once = drawn(draw, 'one');
    const other = drawn(draw, 'other');
    expect(drawn(draw, 'one', 'one')).toBe(once);
    expect(drawn(draw, 'other', 'one')).toBe(once);
    expect(drawn(draw, 'one', 'other', 'other')).toBe(other);
  });

  it('draws what is kept', async () => {
    await expect(`${drawn(draw, 'one')}\n${drawn(draw, 'other')}`).toMatchFileSnapshot(
      `snapshots/${name}.svg`,
    );
  });
});
