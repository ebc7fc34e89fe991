/**
 * How browser tests read the page. What an act leads to comes a frame, a message or a render later, so
 * nothing is read once and asserted: an assertion of Playwright's own waits, `expect.poll` and `eventually`
 * read again until it holds, `stillBox` and `inThisFrame` wait themselves. `test/singleReads.test.ts` finds
 * what reads the page in any other way.
 */
import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Waits for what an act leads to in the page's next frame: derived and drawn in one, read after the other.
 */
async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/**
 * What the page says in this very frame, the one after the last act: for numbers that the page promises by
 * then, for what must not have changed, and for what is kept to be compared with later. Everything in one
 * reading is of one moment.
 */
export async function inThisFrame<Result, Argument = undefined>(
  page: Page,
  read: (argument: Argument) => Result,
  argument?: Argument,
): Promise<Awaited<Result>>;
export async function inThisFrame<Result, Argument = undefined>(
  locator: Locator,
  read: (element: HTMLElement, argument: Argument) => Result,
  argument?: Argument,
): Promise<Awaited<Result>>;
export async function inThisFrame(
  place: Page | Locator,
  read: (...given: never[]) => unknown,
  argument?: unknown,
): Promise<unknown> {
  const isLocator = 'page' in place;
  await nextFrame(isLocator ? place.page() : place);
  return isLocator
    ? place.evaluate(read as never, argument as never)
    : place.evaluate(read as never, argument as never);
}

/**
 * Gives the window another size, and waits until the page stands as it does at that size: laid out in one
 * frame, drawn for it in the next. What is scrolled to or pointed at before would be elsewhere by then.
 */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await nextFrame(page);
}

/** Checks again and again until nothing in it fails: for what is right only together, in several readings. */
export async function eventually(check: () => Promise<void>, timeout = 20_000): Promise<void> {
  await expect(check).toPass({ intervals: [0, 20, 50, 100, 250], timeout });
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a thing is on the screen, once it stands still: what is pointed at before would be missed. */
export async function stillBox(locator: Locator): Promise<Box> {
  await locator.evaluate(async (element) => {
    const end = Date.now() + 20_000;
    let before = '';
    for (let still = 0; still < 2; ) {
      if (Date.now() > end) throw new Error('It does not stand still, or has no size.');
      await new Promise(requestAnimationFrame);
      const { x, y, width, height } = element.getBoundingClientRect();
      const now = `${[x, y, width, height]}`;
      still = width > 0 && now === before ? still + 1 : 0;
      before = now;
    }
  });
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return box;
}
