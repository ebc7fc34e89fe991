/**
 * A leak of each kind, put into the page before anything of its own, to see that it is found:
 * `npm run soak -- --prove`. Each runs in the page, and so stands alone.
 */
import type { Held } from './measurePage.ts';

export const seededLeaks: Readonly<Record<keyof Held, () => void>> = {
  heapBytes: () => {
    const kept: number[][] = [];
    window.addEventListener('pointerup', () => kept.push(new Array(10_000).fill(0.5)));
  },
  nodes: () => {
    // A list that is thrown away, and that somebody still has.
    const kept: Element[] = [];
    window.addEventListener('pointerup', () => {
      const list = document.createElement('ul');
      for (let row = 0; row < 20; row++) list.append(document.createElement('li'));
      kept.push(list);
    });
  },
  listeners: () => {
    window.addEventListener('pointerup', () => window.addEventListener('inklight-leak', () => undefined));
  },
  canvases: () => {
    const kept: Element[] = [];
    window.addEventListener('pointerup', () => kept.push(document.createElement('canvas')));
  },
  workers: () => {
    let isPending = true;
    window.addEventListener('pointerup', () => {
      if (isPending) new Worker(URL.createObjectURL(new Blob(['setInterval(() => {}, 1000)'])));
      isPending = !isPending;
    });
  },
};
