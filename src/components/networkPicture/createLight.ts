/**
 * The canvas of the network's light and who paints it: a worker, so that a frame of light costs the page
 * nothing, or, where there can be no worker or it is lost, the page itself. The reader sees no difference but
 * speed. The worker is loaded when the first light is wanted: one can draw and is answered before.
 */
import type { LightPainter } from '../../marks/createLightPainter.ts';
import { browserHosts } from '../../work/browserHosts.ts';
import type { Beginning, JobPlace } from '../../work/createChannel.ts';
import { createChannel } from '../../work/createChannel.ts';
import { isOnPaper } from '../page/onPaper.ts';
import { createLightJob, type LightTypes } from './createLightJob.ts';

/** The light of one network, on its way to the screen. */
export interface Light {
  readonly paint: LightPainter;
  readonly destroy: () => void;
}

/** Puts a canvas into an empty element and paints on it what it is told; for paper at once, in the page. */
export function createLight(root: HTMLElement): Light {
  let LightWorker: (new () => Worker) | null = null;
  let isWanted = true;
  // A canvas that was handed to a worker cannot be had back: who comes next begins a new one.
  const begin = (place: JobPlace): Beginning<LightTypes> => {
    const canvas = document.createElement('canvas');
    root.replaceChildren(canvas);
    if (place === 'page') return { beginning: canvas };
    const offscreen = canvas.transferControlToOffscreen();
    return { beginning: offscreen, transfer: [offscreen] };
  };
  const hosts = browserHosts(createLightJob, () => LightWorker, true);
  const channel = createChannel<LightTypes>(hosts, { begin });
  const openWithWorker = async () => {
    const loading = import('./lightWorker.ts?worker&inline');
    LightWorker = await loading.then(
      (loaded) => loaded.default,
      () => null,
    );
    if (isWanted) channel.open();
  };
  if (isOnPaper() || !('OffscreenCanvas' in window)) channel.open();
  else void openWithWorker();
  return {
    paint: (message) => channel.update(message.kind, message),
    destroy: () => {
      isWanted = false;
      channel.close();
      root.replaceChildren();
    },
  };
}
