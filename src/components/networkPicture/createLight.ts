/**
 * The canvas of the network's light and who paints it: a worker, so that a frame of light costs the page
 * nothing, or, where there can be no worker or it is lost, the page itself. The reader sees no difference but
 * speed. The worker is loaded when the first light is wanted: one can draw and is answered before.
 */
import { createLightPainter, type LightMessage, type LightPainter } from '../../marks/createLightPainter.ts';
import { isOnPaper } from '../page/onPaper.ts';

/** The light of one network, on its way to the screen. */
export interface Light {
  readonly paint: LightPainter;
  readonly destroy: () => void;
}

/** A painter in a worker; throws where there cannot be one. Calls onLost when the worker fails later. */
function createWorkerLight(
  canvas: HTMLCanvasElement,
  LightWorker: new () => Worker,
  onLost: () => void,
): Light {
  const offscreen = canvas.transferControlToOffscreen();
  const worker = new LightWorker();
  worker.onerror = onLost;
  worker.postMessage({ kind: 'canvas', canvas: offscreen }, [offscreen]);
  // Sent in a task after the frame: a worker that wakes within it competes with it for the machine.
  const latest = new Map<LightMessage['kind'], LightMessage>();
  const frameEnd = new MessageChannel();
  frameEnd.port1.onmessage = () => {
    for (const message of latest.values()) worker.postMessage(message);
    latest.clear();
  };
  return {
    paint: (message) => {
      if (latest.size === 0) frameEnd.port2.postMessage(null);
      latest.set(message.kind, message);
    },
    destroy: () => {
      worker.terminate();
      frameEnd.port1.close();
    },
  };
}

function createPageLight(canvas: HTMLCanvasElement): Light {
  return { paint: createLightPainter(canvas) ?? (() => {}), destroy: () => {} };
}

/** Puts a canvas into an empty element and paints on it what it is told; for paper at once, in the page. */
export function createLight(host: HTMLElement): Light {
  const latest = new Map<LightMessage['kind'], LightMessage>();
  let light: Light | null = null;
  let isWanted = true;

  const newCanvas = () => {
    const canvas = document.createElement('canvas');
    host.replaceChildren(canvas);
    return canvas;
  };
  /** Begins with another painter, who catches up with what was told. */
  const paintBy = (create: () => Light) => {
    light?.destroy();
    light = create();
    for (const kind of ['layout', 'network', 'moment'] as const) {
      const message = latest.get(kind);
      if (message) light.paint(message);
    }
  };
  // A canvas that was handed to a worker cannot be had back: the page begins a new one.
  const paintInPage = () => {
    if (isWanted) paintBy(() => createPageLight(newCanvas()));
  };
  const paintInWorker = async () => {
    const { default: LightWorker } = await import('./lightWorker.ts?worker&inline');
    if (isWanted) paintBy(() => createWorkerLight(newCanvas(), LightWorker, paintInPage));
  };
  if (isOnPaper()) paintInPage();
  else paintInWorker().catch(paintInPage);

  return {
    paint: (message) => {
      latest.set(message.kind, message);
      light?.paint(message);
    },
    destroy: () => {
      isWanted = false;
      light?.destroy();
      host.replaceChildren();
    },
  };
}
