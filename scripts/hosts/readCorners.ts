/** The colours at the corners of a frame, as they are on the screen. */
import type { Locator, Page } from '@playwright/test';

/** A little inside each corner, in pixels: the edge of a scaled frame is blurred. */
const insetPx = 2;

/** The four, each as red, green and blue, 0...255. */
export async function readCorners(page: Page, frame: Locator): Promise<readonly (readonly number[])[]> {
  const { left, top, right, bottom } = await frame.evaluate((element) =>
    element.getBoundingClientRect().toJSON(),
  );
  const picture = (await page.screenshot()).toString('base64');
  const corners = await page.evaluate(
    async ([png, places]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      });
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return places.map(([x, y]) => [...(context?.getImageData(x, y, 1, 1).data.slice(0, 3) ?? [])]);
    },
    [
      picture,
      [left + insetPx, right - insetPx - 1].flatMap((x) =>
        [top + insetPx, bottom - insetPx - 1].map((y) => [Math.round(x), Math.round(y)]),
      ),
    ] as const,
  );
  return corners;
}
