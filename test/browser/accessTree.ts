/**
 * What assistive technology finds in a part of the page: roles and names, without what is running text and
 * without numbers, which are tested where they are computed.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator } from '@playwright/test';

/** Roles whose names make the tree; all others are texts, or parts of a list or a table. */
const named =
  /^(\s*)- '?(region|heading|img|grid|gridcell|slider|button|combobox|group|application|figure|link|spinbutton|checkbox|textbox|table|dialog)\b(?: "((?:[^"\\]|\\.)*)")?(.*)$/;

/** The trees that are committed, each under the id of its figure. */
export const treesFile = fileURLToPath(new URL('trees.txt', import.meta.url));

/**
 * A tree of Playwright's as lines of roles and names; a cell of a grid is named, or it is not. Of lines that
 * are the same, one after the other, one is kept.
 */
function readTree(snapshot: string): string[] {
  const lines = snapshot.split('\n').flatMap((line) => {
    const found = named.exec(line);
    if (!found) return [];
    const [, indent, role, own, rest] = found;
    // What is folded away is named by its summary, its first text.
    const name = own ?? (role === 'group' ? rest.replace(/^: /, '') : '');
    const level = /\[level=\d\]/.exec(rest)?.[0] ?? '';
    const shown = role === 'gridcell' && name !== '' ? '…' : name.replace(/([<>]\s)?[\d.,]*\d/g, '#');
    return [`${indent}${role}${shown ? ` "${shown}"` : ''}${level ? ` ${level}` : ''}`];
  });
  return lines.filter((line, place) => line !== lines[place - 1]);
}

/** The same of what is on the screen. */
export async function treeOf(part: Locator): Promise<string> {
  return readTree(await part.ariaSnapshot()).join('\n');
}

/** The committed trees by figure. */
export function readTrees(): ReadonlyMap<string, string> {
  const parts = readFileSync(treesFile, 'utf8')
    .split(/^# (.+)\n/m)
    .slice(1);
  const ids = parts.filter((_, place) => place % 2 === 0);
  return new Map(ids.map((id, place) => [id, parts[2 * place + 1].trimEnd()]));
}

/** Lines of a tree that have no name and need one: nothing that one operates or looks at is nameless. */
export function findNameless(tree: string): string[] {
  return tree.split('\n').filter((line) => /^\s*\w+( \[|$)/.test(line) && !/^\s*table/.test(line));
}

/**
 * In the page: pictures without a word. A picture has its words in its own name, in what it is a part of (a
 * grid, a button, a slider), or in the caption of its figure; of three they stand beside it: the framing's
 * caption, the slider of the large neuron, the sentences on the weight that is nudged.
 */
export const findMute = (part: HTMLElement): string[] =>
  [...part.querySelectorAll('canvas, svg')]
    .filter((picture) => picture.checkVisibility())
    .filter((picture) => !picture.closest('.picture-guides, .neuron-drawing, .nudge'))
    .filter((picture) => {
      const words = picture.closest(
        '[role=img], [role=group], [role=grid], [role=slider], [role=application], button, figure, label, summary',
      );
      return !(words?.ariaLabel || words?.textContent?.trim());
    })
    .map((picture) => picture.outerHTML.slice(0, 100));

/**
 * In the page: controls whose names lack the words that are seen on them, so that one cannot say them to
 * press one by voice. Words are letters and digits; signs such as + and → are none, nor are formulas.
 */
export const findUnspeakable = (part: HTMLElement): string[] => {
  const wordsOf = (text: string | null | undefined) =>
    (text ?? '').toLowerCase().match(/[\p{L}\d.]+/gu) ?? [];
  return [...part.querySelectorAll('button[aria-label], a[aria-label], [role=button][aria-label]')]
    .filter((control) => control.checkVisibility() && !control.querySelector('math'))
    .filter((control) => {
      const name = new Set(wordsOf(control.ariaLabel));
      return wordsOf((control as HTMLElement).innerText).some((word) => !name.has(word));
    })
    .map((control) => `${control.ariaLabel} / ${control.textContent}`);
};

/**
 * In the page: controls that are less than so many pixels wide or high, with their labels: 24, or 44 under a
 * finger. Not those inside a sentence or a formula, nor cells of a table that keys walk, nor the pieces of a
 * stroke in `edges`, which are as small as they lie, and reached by keys and by the buttons beside them.
 */
export const findSmall = (leastPx: number): string[] =>
  [...document.querySelectorAll<HTMLElement>('button, input, select, summary, a[href], [tabindex="0"]')]
    .filter((control) => control.checkVisibility())
    .filter((control) => !control.closest('p:not(.row), .term-symbol, .edges-board, .parts-grid, footer'))
    .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
    // What is heard only is one pixel wide. A box is a whole number of the screen's pixels, more or less.
    .filter(({ box: { width, height } }) => width > 1 && Math.min(width, height) < leastPx - 0.1)
    .map(({ control, box }) => `${control.outerHTML.slice(0, 80)} ${box.width} x ${box.height}`);
