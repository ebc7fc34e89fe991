/** Which cells of a picture of 28 × 28 bear the dash of what is negative. */
import type { Locator } from '@playwright/test';

/** Read off its pixels: their middle is of another colour than their corner. */
export function dashedCells(canvas: Locator): Promise<number[]> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const { width, height } = element;
    const context = element.getContext('2d');
    if (!context) return [];
    const words = new Int32Array(context.getImageData(0, 0, width, height).data.buffer);
    const edge = (index: number, size: number) => Math.round((index / 28) * size);
    return Array.from({ length: 784 }, (_, cell) => cell).filter((cell) => {
      const [left, top] = [edge(cell % 28, width), edge(Math.floor(cell / 28), height)];
      const [middleX, middleY] = [edge((cell % 28) + 0.5, width), edge(Math.floor(cell / 28) + 0.5, height)];
      const atMiddle = words[Math.min(height - 1, middleY) * width + Math.min(width - 1, middleX)];
      // Half a pixel above the middle is the dash of cells with an even number of rows.
      const aboveMiddle = words[Math.max(0, middleY - 1) * width + Math.min(width - 1, middleX)];
      const atCorner = words[top * width + left];
      return atMiddle !== atCorner || aboveMiddle !== atCorner;
    });
  });
}
