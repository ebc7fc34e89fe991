/**
 * What a page holds on to, after everything that nobody needs has been collected.
 */
import type { Page } from '@playwright/test';

/** Counts, and the heap in bytes. */
export interface Held {
  readonly heapBytes: number;
  /** Those that are alive and not in the document: how many are there is what the reader has opened. */
  readonly nodes: number;
  readonly listeners: number;
  /** Those that are alive and stand in no document: how many stand there is what the reader has opened. */
  readonly canvases: number;
  readonly workers: number;
}

/** In the page: all nodes of its document. */
function countNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let count = 1;
  while (walker.nextNode()) count++;
  return count;
}

/** A function that measures the page. Chromium alone can. */
export async function measurerOf(page: Page): Promise<() => Promise<Held>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  const countCanvases = async () => {
    const { result } = await session.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' });
    const objectGroup = 'canvases';
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId ?? '',
      objectGroup,
    });
    const { result: length } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.filter((canvas) => !canvas.isConnected).length; }',
      returnByValue: true,
    });
    await session.send('Runtime.releaseObjectGroup', { objectGroup });
    return Number(length.value);
  };
  return async () => {
    // What finalizers let go in the first round goes in the second.
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      heapBytes: read('JSHeapUsedSize'),
      nodes: read('Nodes') - (await page.evaluate(countNodes)),
      listeners: read('JSEventListeners'),
      canvases: await countCanvases(),
      workers: page.workers().length,
    };
  };
}
