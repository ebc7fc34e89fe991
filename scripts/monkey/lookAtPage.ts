/**
 * What a page shows and has told, read in one go after each action.
 */
import type { Page } from '@playwright/test';
import type { LedgerRows } from './sums.ts';

/** What the page tells of the network's answer, as it tells it to anybody. */
export interface Reported {
  readonly digit: number | null;
  readonly activations: readonly number[];
}

/** One moment of a page. */
export interface Seen {
  readonly url: string;
  /** What went wrong since the page was opened. */
  readonly errors: readonly string[];
  /** Every text that has an equals sign of its own. */
  readonly equations: readonly string[];
  readonly ledgers: readonly LedgerRows[];
  /** Texts with something in them that is no number. */
  readonly nonsense: readonly string[];
  /** Answers on the screen: what is not there is drawn when it comes. */
  readonly answers: readonly string[];
  /** Whether one of them, shown or not, is still to change. */
  readonly isBusy: boolean;
  /** The last prediction; null before the first. */
  readonly reported: Reported | null;
  readonly ink: Ink;
  /** Whether an example is on the pad as it came: a stroke then begins a blank one. */
  readonly isExample: boolean;
}

/** What is kept in the window by watchPage. */
interface Watched {
  readonly monkey: { readonly errors: string[]; reported: Reported | null };
}

/** Runs in every page before anything of its own. */
export function watchPage(): void {
  const monkey: Watched['monkey'] = { errors: [], reported: null };
  Object.assign(window, { monkey });
  window.addEventListener('error', ({ message }) => monkey.errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => monkey.errors.push(`rejected: ${reason}`));
  window.addEventListener('inklight-prediction', (event) => {
    monkey.reported = (event as CustomEvent<Reported>).detail;
  });
}

/** How opaque the largest pad on the screen is, in a coarse grid, 0...255 a cell; null without one. */
export type Ink = { readonly widthPx: number; readonly cells: readonly number[] } | null;

/** As much as a browser's ways to smooth the edge of a line differ. */
const inkTolerance = 12;

/** Whether two readings may be of one drawing; those of two pads cannot be compared. */
export function isSameInk(a: Ink, b: Ink): boolean {
  if (!a || !b || a.widthPx !== b.widthPx) return true;
  return a.cells.every((cell, index) => Math.abs(cell - b.cells[index]) <= inkTolerance);
}

/** In the page. */
function inkOfPad(): Ink {
  const canvases = Array.from(document.querySelectorAll<HTMLCanvasElement>('.pad canvas'))
    .filter((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return each.checkVisibility() && each.width > 0 && bottom > 0 && top < window.innerHeight;
    })
    .sort((a, b) => b.width - a.width);
  const canvas = canvases[0];
  const context = canvas?.getContext('2d');
  if (!context) return null;
  const { width, height } = canvas;
  const { data } = context.getImageData(0, 0, width, height);
  const side = 16;
  const sums = new Float64Array(side * side);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      sums[Math.floor((y * side) / height) * side + Math.floor((x * side) / width)] +=
        data[4 * (y * width + x) + 3];
  const cellArea = (width * height) / sums.length;
  return { widthPx: width, cells: Array.from(sums, (sum) => sum / cellArea) };
}

/** What the largest pad shows. */
export const readInk = (page: Page): Promise<Ink> => page.evaluate(inkOfPad);

/** In the page. */
function look(): Omit<Seen, 'ink'> {
  const { monkey } = window as never as Watched;
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const isOnScreen = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return isSeen(element) && bottom > 0 && top < window.innerHeight;
  };
  /** A fraction and a power say in one line what they are; what stands apart has a line of its own. */
  const lineOf = (node: Node): string => {
    const children = () => Array.from(node.childNodes, lineOf);
    if (node instanceof HTMLElement && !/^(?:inline|contents)/.test(getComputedStyle(node).display))
      return `\n${children().join('')}\n`;
    if (node.nodeName === 'mfrac') return `${children()[0]} ÷ (${children()[1]})`;
    if (node.nodeName === 'msup') return children().join('^');
    return node.nodeType === Node.TEXT_NODE ? (node as Text).data : children().join('');
  };
  const textOf = (element: Element) => lineOf(element).trim();
  /** A sentence, a cell, a row of numbers: what a text is part of. */
  const blocks = 'p, dd, li, td, figcaption, div';
  const holders = new Set<Element>();
  const strange: string[] = [];
  const isStrange = (text: string) => /\b(?:NaN|undefined|Infinity)\b|\[object /.test(text);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (!parentElement || parentElement.closest('script, style, noscript')) continue;
    if (/[=\u2248]/.test(data)) {
      const block = parentElement.closest(blocks);
      holders.add(block && !block.querySelector(blocks) ? block : parentElement);
    }
    if (isStrange(data) && isSeen(parentElement)) strange.push(data);
  }
  const equations = Array.from(holders).filter(isSeen).map(textOf);
  const ledgers: Record<string, string>[] = [];
  for (const list of document.querySelectorAll('dl')) {
    if (!isSeen(list) || !list.querySelector('[data-slot="positive"]')) continue;
    const slots = Array.from(list.querySelectorAll<HTMLElement>('[data-slot]')).filter(isSeen);
    ledgers.push(Object.fromEntries(slots.map((slot) => [slot.dataset.slot ?? '', textOf(slot)])));
  }
  const report = Array.from(document.querySelectorAll('[aria-label], [aria-valuetext]'), (element) =>
    [element.getAttribute('aria-label'), element.getAttribute('aria-valuetext')].join(' '),
  );
  const nonsense = [...strange, ...report.filter(isStrange)];
  /** Hidden ones too, by their places: a gesture under way is one whether its answer is shown or not. */
  const isBusy = Array.from(document.querySelectorAll<HTMLElement>('.answer')).some((answer) => {
    const { top, bottom, height } = answer.getBoundingClientRect();
    const status = answer.querySelector('[role="status"]');
    return height > 0 && bottom > 0 && top < window.innerHeight && status?.ariaBusy === 'true';
  });
  const answers = Array.from(document.querySelectorAll<HTMLElement>('.answer [role="status"]'))
    .filter(isOnScreen)
    .map((status) => status.textContent ?? '');
  return {
    url: location.href,
    errors: [...monkey.errors],
    equations,
    ledgers,
    nonsense,
    answers,
    isBusy,
    reported: monkey.reported,
    isExample: Array.from(document.querySelectorAll<HTMLElement>('.answer-example')).some(
      ({ textContent }) => textContent !== '',
    ),
  };
}

/** What the page shows now. */
export async function lookAtPage(page: Page): Promise<Seen> {
  const seen = await page.evaluate(look);
  return { ...seen, ink: await readInk(page) };
}
