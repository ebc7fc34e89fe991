/**
 * What an action is done on.
 */
import type { Page } from '@playwright/test';
import type { InputDevices } from './inputDevices.ts';

/** What the page and its hands are, for one action. */
export interface Table {
  readonly page: Page;
  readonly devices: InputDevices;
}

/** In the page: two frames on, when what was done has been derived and drawn. */
export const nextFrame = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
