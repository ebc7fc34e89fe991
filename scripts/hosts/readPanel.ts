/**
 * Takes from the panel of a figure what an author would: opens the figure, its dialog "Share", and reads the
 * text for each kind of host, with the height that the panel has measured.
 */
import type { Browser, Page } from '@playwright/test';
import { type HostKind, type HostText, hostKinds } from '../../src/formats/embedSnippet.ts';
import { shareTexts } from '../../src/text/share.ts';
import type { PastedFigure } from './Host.ts';

const words = shareTexts.en;

/** Waits until the whole figure is in the preview, and is as high there as the panel says. */
async function waitForPreview(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const dialog = document.querySelector('dialog[open], [role=dialog]');
    const inside = dialog?.querySelector('iframe')?.contentDocument;
    const parts = inside?.querySelector('.draw-figure')
      ? ['.draw-network canvas', '.draw-examples select', '.draw-framing input', '.light-key', '.inspector']
      : ['.lone-stage .stage', '.lone-pad .pad'];
    const [, statedPx] = /(\d+) px high on a page of/.exec(dialog?.textContent ?? '') ?? [];
    const heightPx = Math.ceil(inside?.querySelector('#inklight')?.getBoundingClientRect().height ?? 0);
    return (
      parts.every((part) => inside?.querySelector(part)) &&
      inside?.fonts.status === 'loaded' &&
      Number(statedPx) === heightPx
    );
  });
}

/** The texts for every kind, of a figure that shows our 7. */
export async function readPanel(
  browser: Browser,
  site: string,
  figure: PastedFigure,
): Promise<ReadonlyMap<HostKind, HostText>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${site}?figure=${figure}&drawing=example:7`);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: words.title });
  await dialog.getByRole('tab', { name: words.course }).click();
  const texts = new Map<HostKind, HostText>();
  for (const kind of hostKinds) {
    await dialog.getByLabel(words.host).selectOption(kind);
    await waitForPreview(page);
    const once = dialog.getByLabel(words.textOnce, { exact: true });
    texts.set(kind, {
      site: (await once.count()) > 0 ? await once.inputValue() : null,
      figure: await dialog.getByLabel(words.text, { exact: true }).inputValue(),
    });
  }
  await page.close();
  return texts;
}
