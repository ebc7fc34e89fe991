/** The whole lesson as a page: its text, the pad that follows, links, keys, fingers, print, no script. */
import { expect, type Page } from '@playwright/test';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { lastFramingProgress } from '../../src/state/framingSteps.ts';
import { imageOfDrawing } from '../../src/state/imageOfDrawing.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { endingId } from '../../src/text/ending.ts';
import { lessonTexts } from '../../src/text/lesson.ts';
import { test } from './keptPage.ts';
import { draw, expectNoCommits, lighten, openLesson, swipe, waitInPage } from './page.ts';
import { inThisFrame, stillBox } from './reading.ts';

const { sections, ending } = lessonTexts.en;

/** How many cells our first drawing of a digit lights. */
function litCountOf(digit: number): number {
  const [{ drawing }] = exampleDrawingsOf(digit);
  const image = imageOfDrawing({ ...drawing, penWidthCells: penWidthCells.initial }, lastFramingProgress);
  return image.reduce((count, intensity) => count + (intensity > 0 ? 1 : 0), 0);
}

/** Brings a section to the top of the screen, with its figure and those near it. */
async function goTo(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((section) => section.scrollIntoView());
  await waitInPage(
    page,
    (id) =>
      document.querySelector(`#${id} .section-figure .stage`)?.checkVisibility() === true &&
      document.querySelector('.section-figure[data-loaded="true"]:not(:has(.stage))') === null,
    id,
  );
}

const smallPad = (page: Page) => page.locator('.following-pad');
const smallStatus = (page: Page) => smallPad(page).getByRole('status');
const lit = (page: Page, id: string) => page.locator(`#${id} [data-slot="litCount"]`);

test('has a section for each figure, whose sentences say what the engine computes and light neurons; explains symbols, and prints', async ({
  page,
}) => {
  await openLesson(page);
  await test.step('has a section for each figure, under the learner’s question, in reading order', async () => {
    await expect
      .poll(() =>
        page
          .locator('h1, .lesson-section h2')
          .evaluateAll((all) =>
            all.map((heading) => `${heading.tagName} ${heading.firstChild?.textContent}`),
          ),
      )
      .toEqual([
        'H1 Draw a digit. Watch a network think.',
        ...figureIds.map((id) => `H2 ${sections[id].question}`),
      ]);
    const pad = await stillBox(page.getByLabel('Drawing pad'));
    const text = await stillBox(page.locator('.prose .lead'));
    expect(pad.y).toBeLessThan(text.y);
  });
  await test.step('has no formula or number behind which a line could begin with punctuation', async () => {
    const countLoose = () => {
      const atoms = [...document.querySelectorAll('.prose :is(math, .term-symbol, .live-word)')];
      const isLoose = ({ nextSibling, parentElement }: Element) =>
        /^[.,;:!?)]/.test(nextSibling?.textContent ?? '') &&
        getComputedStyle(parentElement as Element).whiteSpace !== 'nowrap';
      return atoms.length > 20 ? atoms.filter(isLoose).length : atoms.length;
    };
    await expect.poll(() => inThisFrame(page, countLoose)).toBe(0);
  });
  await test.step('says in its sentences what the engine computes, and only while they are on the screen', async () => {
    await goTo(page, 'pixels');
    await expect(lit(page, 'pixels')).toHaveText(String(litCountOf(3)));
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(smallPad(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Example 1', exact: true }).click();
    await expect(page.getByRole('status')).toContainText(/^1/);
    await expect(page.getByRole('status')).toHaveAttribute('aria-busy', 'false');
    expect(await inThisFrame(lit(page, 'pixels'), (count) => count.textContent)).toBe(String(litCountOf(3)));
    await goTo(page, 'pixels');
    await expect(lit(page, 'pixels')).toHaveText(String(litCountOf(1)));
  });
  await test.step('explains a symbol when it is pressed, and stops at Escape', async () => {
    await goTo(page, 'neuron');
    const note = page.locator('#neuron .term-note');
    await expect(note).toBeHidden();
    await page.getByRole('button', { name: 'a: activation' }).click();
    await expect(note).toContainText('The number that a neuron holds');
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
  });
  await test.step('lights a neuron wherever it is while it is pointed at in a sentence', async () => {
    await goTo(page, 'propagation');
    const word = page.locator('#propagation .neuron-word').first();
    const ring = page.locator('#propagation .stage .ring-neuron');
    await word.scrollIntoViewIfNeeded();
    await word.hover();
    await expect(word).toHaveAttribute('data-pointed', 'true');
    await expect(ring).toHaveCount(1);
    await page.mouse.move(2, 2);
    await expect(ring).toHaveCount(0);
    await page.keyboard.press('Tab');
    await word.focus();
    await expect(ring).toHaveCount(1);
  });
  await test.step('prints its text and the figures that are there, without the pad that follows', async () => {
    await goTo(page, 'neuron');
    await page.emulateMedia({ media: 'print' });
    await expect(smallPad(page)).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden();
    await expect(page.locator('#neuron .stage')).toBeVisible();
    await expect(page.getByRole('heading', { name: sections.learning.question })).toBeVisible();
  });
});

test('opens a link to a section there, and marks it in the contents', { tag: ['@wcag-2.4.5'] }, async ({
  page,
}) => {
  await page.goto('/#outputs');
  await expect(page.locator('#outputs .stage')).toBeVisible();
  await expect(page.locator('#outputs h2')).toBeInViewport();
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents.locator('[aria-current]')).toHaveText(sections.outputs.short);
  await contents.getByRole('link', { name: sections.pixels.short }).click();
  await expect(page.locator('#pixels h2')).toBeInViewport();
  await expect(contents.locator('[aria-current]')).toHaveText(sections.pixels.short);
});

test('keeps a link’s drawing, neuron and step when one goes to a section, whatever it is called', async ({
  page,
}) => {
  const notes: string[] = [];
  page.on('console', (message) => notes.push(message.text()));
  await openLesson(page, '/#drawing=example:7&step=1');
  await page.getByRole('link', { name: sections.neuron.short, exact: true }).click();
  await expect(page.locator('#neuron h2')).toBeInViewport();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(smallPad(page)).toHaveCount(0);
  const steps = page.getByLabel('Steps from your drawing to the inputs');
  expect(await inThisFrame(steps, (slider) => (slider as HTMLInputElement).value)).toBe('1');
  await expect(page.getByText('our example of a 7').first()).toBeVisible();
  expect(notes).toEqual([]);
});

test('gives the reader a small pad once the large one has left the screen; both are one, and grade the bet in its text', async ({
  page,
}) => {
  await openLesson(page);
  await test.step('renders nothing in React while the small pad is drawn on', async () => {
    await goTo(page, 'outputs');
    await smallPad(page).getByRole('button', { name: 'Clear' }).click();
    await expect(smallStatus(page)).toHaveText('draw a digit');
    const box = await stillBox(smallPad(page).locator('.pad'));
    await page.mouse.move(box.x + 30, box.y + 30);
    await page.mouse.down();
    await expectNoCommits(page, async () => {
      await page.mouse.move(box.x + 40, box.y + 40, { steps: 3 });
      await page.mouse.move(box.x + 90, box.y + 100, { steps: 20 });
    });
    await page.mouse.up();
  });
  await test.step('gives the reader a small pad once the large one has left the screen; both are one', async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(smallPad(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Example 3', exact: true }).click();
    await expect(page.getByRole('status')).toContainText(/^3/);
    await goTo(page, 'neuron');
    await expect(smallStatus(page)).toContainText('3');
    await draw(page, lighten(exampleDrawingsOf(7)[0].drawing), smallPad(page).locator('.pad'));
    await expect(smallStatus(page)).toContainText(/^7/);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(smallPad(page)).toHaveCount(0);
    await expect(page.getByRole('status')).toContainText(/^7/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('status')).toContainText(/^3/);
  });
  await test.step('grades the bet in its text by what is drawn after it, and again with each drawing', async () => {
    const verdict = page.locator('.verdict');
    await page.getByRole('button', { name: 'No, it sees that this is none' }).click();
    await expect(verdict).toHaveText(/^Now draw one/);
    // A seven on the pad: no scribble, and answered as if it were one.
    await draw(page, lighten(exampleDrawingsOf(7)[0].drawing), smallPad(page).locator('.pad'));
    await expect(smallStatus(page)).toContainText(/^7/);
    await expect(verdict).toHaveText(/^No\. Output 7 is at (0\.[5-9]\d+|> 0\.999), because .* Nobody did\.$/);
    await page.getByRole('button', { name: 'Yes, it answers all the same' }).click();
    await expect(verdict).toHaveText(/^Now draw one/);
    await smallPad(page).getByRole('button', { name: 'Clear' }).click();
    await expect(verdict).toHaveText(/^Now draw one/);
    await draw(page, lighten(exampleDrawingsOf(1)[0].drawing), smallPad(page).locator('.pad'));
    await expect(verdict).toHaveText(/^Right\. Output 1 is at /);
  });
});

test('answers one tap in each of its later figures at 390 px, with less motion, and ends with what was seen', async ({
  phone: page,
}) => {
  await openLesson(page);
  for (const [id, tapped, answered, answer] of [
    ['weights', '.weights-view', '[data-slot="term"]', /^Row \d+, column \d+: ink/],
    ['edge-detector', '.brush-steps button:last-child', '.puzzle-sum', /0\.000 0\.000\s= 0\.000/],
    ['sigmoid', '.sigmoid-view .axis-name', '[data-slot="held-activation"]', /^(?:0\.(?!88)\d+|[<>])/],
    ['bias', '.bias-presets button', '[data-slot="bias"]', /10\.000/],
    ['count', '.count-items button', '.count-total b', /12,544/],
    ['matrix', '.matrix-grid', '.matrix-pointed', /^Row \d+, column \d+: the weight from pixel/],
    ['function', '.formula-buttons button', '.formula-line', /σ/],
  ] as const) {
    await goTo(page, id);
    await page.locator(`#${id} ${tapped}`).first().tap();
    await expect(page.locator(`#${id} ${answered}`).first(), id).toHaveText(answer);
  }
  const end = page.locator(`#${endingId}`);
  await end.scrollIntoViewIfNeeded();
  await expect(end.locator('[data-slot="digit"]')).toHaveText(/^\d$/);
  await expect(end.getByRole('link', { name: '3Blue1Brown' })).toBeVisible();
});

test('lets a finger draw on the small pad at 390 px, fold it away and have it back', async ({
  phone: page,
}) => {
  await openLesson(page);
  await goTo(page, 'neuron');
  // Folded until it is asked for, with the digit and the answer on it.
  await expect(smallPad(page).locator('.pad')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Show the pad' })).toContainText('3');
  await page.getByRole('button', { name: 'Show the pad' }).tap();
  const box = await stillBox(smallPad(page).locator('.pad'));
  const scrolled = await inThisFrame(page, () => window.scrollY);
  const middle = box.x + box.width / 2;
  await swipe(page, [middle, box.y + 0.2 * box.height], [middle, box.y + 0.8 * box.height]);
  await expect(smallStatus(page)).toContainText(/^1/);
  expect(await inThisFrame(page, () => window.scrollY)).toBe(scrolled);
  // A tap right after a stroke is taken for the second half of a double tap.
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: 'Fold the pad away' }).tap();
  await expect(smallPad(page).locator('.pad')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Show the pad' })).toContainText('1');
  await page.getByRole('button', { name: 'Show the pad' }).tap();
  await expect(smallPad(page).locator('.pad')).toBeVisible();
  // A pinned neuron's sum has the lower edge to itself, until it is closed.
  const neuron = page.locator('g.layer-0 .body').first();
  await neuron.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { x, y } = await stillBox(neuron);
  await page.touchscreen.tap(x + 10, y + 10);
  await expect(page.locator('.inspector')).toContainText('neuron 0');
  await expect
    .poll(() =>
      page.evaluate(
        () => document.elementFromPoint(300, 780)?.closest('.inspector, .following-pad')?.className,
      ),
    )
    .toBe('inspector');
  await page.getByRole('button', { name: 'Close' }).tap();
  // And where the large pad's network is, no small one is needed.
  await expect(smallPad(page)).toHaveCount(0);
});

test('reads on its own without script, and a figure’s own page leads there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('h2')).toHaveText([
    ...figureIds.map((id) => sections[id].question),
    ending.question,
  ]);
  await expect(page.locator('main > p')).toContainText('need JavaScript');
  await expect(page.locator('#propagation')).toContainText('A pattern causes a pattern causes a pattern.');
  await expect(page.locator('#propagation p').last()).toBeVisible();
  await page.goto('/propagation.html');
  await expect(page.locator('main h1')).toHaveText(sections.propagation.question);
  await expect(page.locator('main')).toContainText('needs JavaScript');
  await expect(page.getByRole('img')).toBeVisible();
  await page.getByRole('link').click();
  await expect(page.locator('#propagation h2')).toBeInViewport();
  await context.close();
});
