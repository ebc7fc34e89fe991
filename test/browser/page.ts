/** What browser tests do on the page: open it, draw as a person does, read the answer. */
import { expect, type Page } from '@playwright/test';
import { policy } from '../../scripts/policy.ts';
import { figureIds } from '../../src/formats/linkSchema.ts';
import type { Drawing } from '../../src/image/Drawing.ts';
import { simplify } from '../../src/image/simplify.ts';
import { imageSide } from '../../src/network/lessonShape.ts';
import { inThisFrame, stillBox } from './reading.ts';

/**
 * An address at which the first example is there at once: what the page does with a drawing is the same, and
 * hundreds of tests need not wait for the pen. Tests of what moves say motion=auto.
 */
function withoutWaiting(path: string): string {
  if (path.includes('motion=')) return path;
  const [query, hash = ''] = path.split('#');
  return `${query}${query.includes('?') ? '&' : '?'}motion=reduce${hash && `#${hash}`}`;
}

/** A limit for what never comes. */
const limitMs = 20_000;

/**
 * Waits until a function of the page says so: looks in every frame, the first time after as many frames as
 * are given. Playwright's own wait would hand each page half a megabyte of script first, and pages are waited
 * for hundreds of times.
 */
export async function waitInPage<Argument>(
  page: Pick<Page, 'evaluate'>,
  matches: (argument: Argument) => boolean,
  argument: Argument,
  frames = 0,
): Promise<void> {
  await page.evaluate(`(async () => {
    const isSo = ${matches};
    const argument = ${JSON.stringify(argument)};
    const end = Date.now() + ${limitMs};
    for (let left = ${frames}; left > 0 || !isSo(argument); left--) {
      if (Date.now() > end) throw new Error('Waited in vain for ' + isSo);
      await new Promise(requestAnimationFrame);
    }
  })()`);
}

/** Opens a page of the built site and waits until the first example is there and answered. */
export async function open(page: Page, path = '/?figure=draw'): Promise<void> {
  await page.goto(withoutWaiting(path));
  await waitInPage(
    page,
    () => {
      // What comes after the answer: of the first figure its parts, of any other the figure itself.
      const parts = document.querySelector('.draw-figure')
        ? ['.draw-network canvas', '.draw-examples select', '.draw-framing input', '.light-key', '.inspector']
        : ['.lone-stage .stage'];
      // How many controls there are is the address's to say.
      const isPending = (part: string) =>
        !/examples|framing/.test(part) || document.querySelector('.draw-examples');
      return (
        parts.every((part) => !isPending(part) || document.querySelector(part)) &&
        [...document.querySelectorAll('.answer [role=status]')].some((status) =>
          status.textContent.includes('activation'),
        )
      );
    },
    null,
  );
  await settle(page);
}

/** Opens the lesson, and waits until it has all its sections. */
export async function openLesson(page: Page, path = '/'): Promise<void> {
  await open(page, path);
  await waitInPage(
    page,
    (count) => document.querySelectorAll('.lesson-section').length === count,
    figureIds.length,
  );
}

/** Waits until nothing moves and the answer may be read. */
export async function settle(page: Page): Promise<void> {
  await waitInPage(
    page,
    () => {
      const answers = [...document.querySelectorAll('.answer [role=status]')];
      const seen = answers.filter((answer) => answer.checkVisibility());
      return seen.length > 0 && seen.every(({ ariaBusy }) => ariaBusy === 'false');
    },
    null,
    // What was just done is derived and drawn in the next frame.
    2,
  );
}

/** A drawing with the points that do not matter left out: sooner drawn, and the same to the eye. */
export function lighten(drawing: Drawing): Drawing {
  return { ...drawing, strokes: drawing.strokes.map((stroke) => simplify(stroke, 0.12)) };
}

/** Draws on a pad with the mouse, point by point, as the drawing lies on it. */
export async function draw(
  page: Page,
  { strokes }: Pick<Drawing, 'strokes'>,
  pad = page.getByLabel('Drawing pad'),
): Promise<void> {
  const box = await stillBox(pad);
  for (const stroke of strokes) {
    const places = stroke.map(([x, y]) => [
      box.x + (x / imageSide) * box.width,
      box.y + (y / imageSide) * box.height,
    ]);
    await page.mouse.move(places[0][0], places[0][1]);
    await page.mouse.down();
    // Not one by one: each would wait for a frame of its own. The page is given all that passed in a frame at
    // once.
    await Promise.all(places.slice(1).map(([x, y]) => page.mouse.move(x, y)));
    await page.mouse.up();
  }
  await settle(page);
}

/**
 * A finger comes down at a place, goes to another in so many moves, rests, and leaves the screen: a page that
 * it has scrolled stands still from then on.
 */
export async function swipe(
  page: Page,
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  steps = 8,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  let timestamp = Date.now() / 1000;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) => {
    // Slow by its own clock: the page is not flung.
    timestamp += 0.1;
    return session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
  };
  await touch('touchStart', [{ x, y }]);
  for (let step = 1; step <= steps; step++)
    await touch('touchMove', [{ x: x + ((toX - x) * step) / steps, y: y + ((toY - y) * step) / steps }]);
  await touch('touchMove', [{ x: toX, y: toY }]);
  await touch('touchEnd', []);
  await session.detach();
}

/** Keeps back what is asked for at such an address, until the function that it gives is called. */
export async function holdBack(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const isPending = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await isPending;
    await route.continue();
  });
  return () => release();
}

/** Serves what is at such an address under the site's policy with one directive set, or more. */
export async function setDirective(page: Page, address: string, directive: string): Promise<void> {
  const [name] = directive.split(' ');
  const others = policy.split('; ').filter((other) => !other.startsWith(`${name} `));
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': [...others, directive].join('; ') };
    await route.fulfill({ response, headers });
  });
}

/** Adds a style sheet to the page, of the kind that no policy forbids. */
export async function addStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const padDrawing = new CSSStyleSheet();
    padDrawing.replaceSync(text);
    document.adoptedStyleSheets.push(padDrawing);
    const kept = window as { addedStyles?: CSSStyleSheet[] };
    kept.addedStyles = [...(kept.addedStyles ?? []), padDrawing];
  }, css);
}

/** Takes away what addStyles has added, and leaves what the page has: the stage's colours. */
export async function dropStyles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { addedStyles = [] } = window as { addedStyles?: CSSStyleSheet[] };
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (padDrawing) => !addedStyles.includes(padDrawing),
    );
  });
}

/** Puts our first example of a digit on the pad, as a link to it does where the page is open already. */
export async function showExample(page: Page, digit: number): Promise<void> {
  await page.evaluate((digit) => {
    window.location.hash = `drawing=example:${digit}`;
  }, digit);
  await expect(page.locator('.answer [role=status]')).toHaveText(new RegExp(`^${digit}, activation`));
  await settle(page);
}

/**
 * Leaves only some sections in the lesson; the others stay as they are, unseen. What is not seen is not
 * painted, and what is far apart comes together.
 */
export async function showOnly(page: Page, ids: readonly string[]): Promise<void> {
  await page.evaluate((shown) => {
    const kept = window as { shownOnly?: CSSStyleSheet };
    kept.shownOnly ??= new CSSStyleSheet();
    const sheets = document.adoptedStyleSheets;
    if (!sheets.includes(kept.shownOnly)) sheets.push(kept.shownOnly);
    kept.shownOnly.replaceSync(`.lesson-section:not(${shown}) { display: none }`);
  }, ids.map((id) => `#${id}`).join());
}

/** The answer as a reader reads it. */
export const answerOf = (page: Page) => page.getByRole('status');

/** What the answer says once nothing moves: to be compared with later. */
export async function readAnswer(page: Page): Promise<string> {
  await settle(page);
  return inThisFrame(answerOf(page), (status) => status.textContent ?? '');
}

/**
 * In the page: what is said of the cell that keys have come to in a picture that has the focus; null for
 * none.
 */
export const readActiveCell = () => document.activeElement?.ariaActiveDescendantElement?.ariaLabel ?? null;

/** Runs in every page before anything of its own: window.counter.commits is how often React has committed. */
export function countCommitsOfReact(): void {
  const counter = { commits: 0 };
  // What React reports every commit to, where a developer's tools would listen.
  const hook = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: () => {
      counter.commits++;
    },
    onCommitFiberUnmount: () => {},
    onPostCommitFiberRoot: () => {},
  };
  Object.assign(window, { counter, __REACT_DEVTOOLS_GLOBAL_HOOK__: hook });
}

/** In the page: how often React has committed since it was opened. */
export const readCommits = () => (window as never as { counter: { commits: number } }).counter.commits;

/** Longer than any text of the page waits for the pen to rest. */
const restMs = 200;

/**
 * Expects that React commits nothing while something is done, nor when it has rested for a moment. What was
 * begun before may come just then, so it is done up to three times: what it brings itself, it brings each
 * time.
 */
export async function expectNoCommits(page: Page, act: () => Promise<void>): Promise<void> {
  let commits = 0;
  for (let attempt = 0; attempt < 3; attempt++) {
    const before = await inThisFrame(page, readCommits);
    await act();
    await page.waitForTimeout(restMs);
    commits = (await inThisFrame(page, readCommits)) - before;
    if (commits === 0) return;
  }
  throw new Error(`React committed ${commits} times, again and again.`);
}

/** Expects that React commits nothing while a mouse draws on the pad. */
export async function expectNoCommitsInStroke(page: Page): Promise<void> {
  const pad = page.getByLabel('Drawing pad');
  await pad.scrollIntoViewIfNeeded();
  const { x, y } = await stillBox(pad);
  await page.mouse.move(x + 40, y + 40);
  await page.mouse.down();
  await page.mouse.move(x + 50, y + 60, { steps: 3 });
  await expect(answerOf(page)).toHaveAttribute('aria-busy', 'true');
  await expectNoCommits(page, async () => {
    await page.mouse.move(x + 80, y + 90, { steps: 10 });
    await page.mouse.move(x + 50, y + 60, { steps: 3 });
  });
  await page.mouse.up();
}
