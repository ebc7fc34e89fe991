/**
 * The canvas of the network's light and who paints it: a worker, so that a frame of light costs the page nothing, or,
 * where there can be no worker or it is lost, the page itself. The reader sees no difference but speed.
 */
import { createLightPainter, type LightMessage, type LightPainter } from '../marks/createLightPainter.ts';
import LightWorker from './lightWorker.ts?worker&inline';

/** The light of one network, on its way to the screen. */
export interface Light {
  readonly paint: LightPainter;
  readonly destroy: () => void;
}

/** A painter in a worker; throws where there cannot be one. Calls onLost when the worker fails later. */
function createWorkerLight(canvas: HTMLCanvasElement, onLost: () => void): Light {
  const offscreen = canvas.transferControlToOffscreen();
  const worker = new LightWorker();
  worker.onerror = onLost;
  worker.postMessage({ kind: 'canvas', canvas: offscreen }, [offscreen]);
  return { paint: (message) => worker.postMessage(message), destroy: () => worker.terminate() };
}

function createPageLight(canvas: HTMLCanvasElement): Light {
  return { paint: createLightPainter(canvas) ?? (() => {}), destroy: () => {} };
}

/** Puts a canvas into an empty element and paints on it what it is told. */
export function createLight(host: HTMLElement): Light {
  const told = new Map<LightMessage['kind'], LightMessage>();

  const newCanvas = () => {
    const canvas = document.createElement('canvas');
    host.replaceChildren(canvas);
    return canvas;
  };
  // A canvas that was handed to a worker cannot be had back: the page begins a new one and catches up.
  const paintInPage = () => {
    light.destroy();
    light = createPageLight(newCanvas());
    for (const kind of ['layout', 'network', 'moment'] as const) {
      const message = told.get(kind);
      if (message) light.paint(message);
    }
  };
  let light: Light;
  try {
    light = createWorkerLight(newCanvas(), paintInPage);
  } catch {
    light = createPageLight(newCanvas());
  }

  return {
    paint: (message) => {
      told.set(message.kind, message);
      light.paint(message);
    },
    destroy: () => {
      light.destroy();
      host.replaceChildren();
    },
  };
}
