/**
 * Chromium and Firefox, driven by Playwright.
 */
import type { Browser, Page } from '@playwright/test';
import { type Driver, type Place, textOf } from './Driver.ts';

/** A page of a browser that was started. */
export async function playwrightDriver(browser: Browser): Promise<Driver> {
  const page: Page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const move = ([x, y]: Place) => page.mouse.move(x, y);
  return {
    name: `${browser.browserType().name()} ${browser.version()}`,
    open: async (address) => {
      await page.goto(address);
    },
    read: (look, argument) => page.evaluate(textOf(look, argument)),
    drag: async ([first, ...others]) => {
      await move(first);
      await page.mouse.down();
      for (const place of others) await move(place);
      await page.mouse.up();
    },
    click: ([x, y]) => page.mouse.click(x, y),
    press: async (keys) => {
      for (const key of keys) await page.keyboard.press(key === ' ' ? 'Space' : key);
    },
    close: () => browser.close(),
  };
}
