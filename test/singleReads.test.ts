/**
 * No browser test reads the page once where it should wait, and the rule that says so finds one that does.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSingleReads } from './singleReads.ts';

/** How many single reads are found in the body of a test. */
const countIn = (body: string, before = '') =>
  findSingleReads({ 'a.spec.ts': `${before}\ntest('a', async ({ page }) => {\n${body}\n});` }).length;

const nameOfActive = 'const nameNow = () => page.evaluate(() => document.activeElement?.ariaLabel);';

describe('a single read', () => {
  it('is an assertion on what was read once after an act', () => {
    expect(countIn("await page.keyboard.press('A'); expect(await box.textContent()).toBe('1');")).toBe(1);
    expect(countIn('const name = await page.evaluate(() => document.title); expect(name).toBe("a");')).toBe(
      1,
    );
    expect(countIn('const { x } = (await pad.boundingBox())!; await page.mouse.move(x, 0);')).toBe(1);
    expect(countIn('expect(await page.getByRole("cell").count()).toBe(4);')).toBe(1);
  });

  it('hides in no function of the file', () => {
    expect(countIn('expect(await nameNow()).toBe("a");', nameOfActive)).toBe(1);
    expect(
      countIn(
        'const first = (await all()).at(0);',
        `${nameOfActive} const all = async () => [await nameNow()];`,
      ),
    ).toBe(1);
    expect(
      countIn(
        'await check();',
        `${nameOfActive} async function check() { expect(await nameNow()).toBe('a'); }`,
      ),
    ).toBe(1);
    expect(
      countIn(
        'await drag();',
        'async function drag() { const box = await pad.boundingBox(); await page.mouse.move(box.x, 0); }',
      ),
    ).toBe(1);
  });

  it('hides behind no other name and in no other file', () => {
    const files = {
      'page.ts': 'export const nameNow = () => page.evaluate(() => document.title);',
      'a.spec.ts':
        "import { nameNow as seen } from './page.ts';\ntest('a', async () => { expect(await seen()).toBe('a'); });",
    };
    expect(findSingleReads(files)).toHaveLength(1);
    expect(countIn('const box = await page.$(".pad"); expect(await box?.isVisible()).toBe(true);')).toBe(2);
  });

  it('is none where it is read again until it holds, or only done', () => {
    expect(countIn('await expect.poll(() => box.textContent()).toBe("1");')).toBe(0);
    expect(countIn('await expect.poll(nameNow).toBe("a");', nameOfActive)).toBe(0);
    expect(countIn('await expect.poll(async () => (await nameNow()).length).toBe(1);', nameOfActive)).toBe(0);
    expect(countIn('await eventually(async () => { expect(await box.count()).toBe(1); });')).toBe(0);
    expect(countIn('await expect(async () => { expect(await box.count()).toBe(1); }).toPass();')).toBe(0);
    expect(
      countIn('await page.evaluate(() => window.scrollTo(0, 0)); await inThisFrame(page, () => scrollY);'),
    ).toBe(0);
  });

  it('stands in no browser test', () => {
    const files = readdirSync('test/browser').filter((file) => file.endsWith('.ts') && file !== 'reading.ts');
    const texts = files.map((file) => [file, readFileSync(`test/browser/${file}`, 'utf8')]);
    const found = findSingleReads(Object.fromEntries(texts));
    expect(found.map(({ file, line, text }) => `${file}:${line}: ${text}`)).toEqual([]);
    // A page of another size stands as it will a frame later: `resize` of reading.ts waits for it.
    const sizing = texts.filter(([, text]) => text.includes('.setViewportSize('));
    expect(sizing.map(([file]) => file)).toEqual(['keptPage.ts']);
  });
});
