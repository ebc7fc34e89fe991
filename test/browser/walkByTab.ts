/**
 * A walk through a page by Tab alone, noted in the page itself, and what has moved on the page meanwhile.
 */
import { expect, type Page } from '@playwright/test';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { endingId } from '../../src/text/ending.ts';
import { waitInPage } from './page.ts';
import { inThisFrame } from './reading.ts';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Far more than the lesson has places for the focus. */
const maxStops = 800;

/**
 * A walk by Tab, noted in the page itself: its stops, the sections as it came to them, and what the small pad
 * covered.
 */
interface Walk {
  readonly stops: string[];
  readonly reached: string[];
  readonly covered: string[];
  /** Whether the focus has left the page. */
  readonly isOver: () => boolean;
  /**
   * Whether the focus is where a figure is yet to come: it is come to with the next key, and not passed by
   * before.
   */
  readonly isWaiting: () => boolean;
  /** Notes no more, and leaves the keys to the page. */
  readonly end: () => void;
}

/**
 * In the page: notes a walk, each stop as it is left, and lets no key pass while it waits or once it is over.
 */
function noteWalk(): void {
  const sectionNow = () => document.activeElement?.closest('section[id], #draw');
  const noting = new AbortController();
  const walk: Walk = {
    end: () => noting.abort(),
    stops: [],
    reached: [],
    covered: [],
    isOver: () => walk.stops.length > 0 && document.activeElement === document.body,
    isWaiting: () => sectionNow()?.querySelector('.section-figure:not(:has(.stage))') != null,
  };
  const isCovered = (element: Element) => {
    const box = element.getBoundingClientRect();
    const pad = document.querySelector('.following-pad');
    const cover = pad?.contains(element) ? null : pad?.getBoundingClientRect();
    return (
      !!cover &&
      box.left >= cover.left &&
      box.right <= cover.right &&
      box.top >= cover.top &&
      box.bottom <= cover.bottom
    );
  };
  const note = (element: Element) => {
    const section = sectionNow()?.id;
    const html = (element.cloneNode() as Element).outerHTML.slice(0, 120);
    if (section && !walk.reached.includes(section)) walk.reached.push(section);
    if (isCovered(element)) walk.covered.push(html);
    walk.stops.push(html);
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab') return;
      const { activeElement, body } = document;
      if (walk.isOver() || walk.isWaiting()) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (activeElement && activeElement !== body) note(activeElement);
    },
    { capture: true, signal: noting.signal },
  );
  Object.assign(window, { walk });
}

/** In a page that notes a walk: how it has gone so far. */
const readWalk = () => {
  const { stops, reached, covered, isOver } = (window as never as { walk: Walk }).walk;
  return { stops, reached, covered, isOver: isOver() };
};

/**
 * Expects that nothing on the screen was moved by what came later, since the page was opened; says what was.
 */
export async function expectNothingMoved(page: Page): Promise<void> {
  const shifts = await inThisFrame(page, async () => {
    const entries: Shift[] = [];
    const observer = new PerformanceObserver((list) => void entries.push(...(list.getEntries() as Shift[])));
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    entries.push(...(observer.takeRecords() as Shift[]));
    // The words of a sentence flow anew as it says something else, and a mark goes to what is pointed at:
    // that is no move of the page.
    const isMeant = ({ node }: Shift['sources'][number]) =>
      (node instanceof Element ? node : node?.parentElement)?.closest(
        '.live-sentence, .matrix-marks, .pointed-cell',
      ) != null;
    const moves = entries.filter(({ sources }) => sources.length === 0 || !sources.every(isMeant));
    return moves.map(({ value, sources }) => ({
      value,
      moved: sources.map(({ node, previousRect, currentRect }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        const section = element?.closest('section[id]')?.id;
        return `${value.toFixed(4)}: ${section} ${element?.outerHTML.slice(0, 60)} from ${previousRect.y}, ${previousRect.height} high, to ${currentRect.y}, ${currentRect.height} high`;
      }),
    }));
  });
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, shifts.flatMap(({ moved }) => moved).join('\n')).toBeLessThan(0.02);
}

/** Goes through the whole lesson by Tab: every figure is reached and left, and the focus never covered. */
export async function walkByTab(page: Page): Promise<void> {
  await page.evaluate(noteWalk);
  let walk = await inThisFrame(page, readWalk);
  while (!walk.isOver && walk.stops.length < maxStops) {
    // As fast as the page can follow: none waits for the frame of the one before.
    await Promise.all(Array.from({ length: 10 }, () => page.keyboard.press('Tab')));
    await waitInPage(page, () => !(window as never as { walk: Walk }).walk.isWaiting(), null);
    walk = await inThisFrame(page, readWalk);
  }
  await page.evaluate(() => (window as never as { walk: Walk }).walk.end());
  const { stops, reached, covered } = walk;
  expect(covered).toEqual([]);
  // More, and the focus goes round in a circle.
  expect(stops.length, stops.slice(-9).join('\n')).toBeLessThan(maxStops);
  expect(reached).toEqual([...figureIds, endingId]);
}
