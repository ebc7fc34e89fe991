/**
 * Opens what measures networks: a worker, or, where there can be none, the page itself in slices.
 */

import MeasuringWorker from './measuringWorker.ts?worker&inline';
import { createMeasuring } from './model/createMeasuring.ts';
import type { MeasuringCommand, MeasuringReport } from './model/MeasuringMessages.ts';

/** In the page: short slices, and between them time for the pen and for painting. */
const sliceMs = 6;
const gapMs = 4;

/** Something to post to that reports back. */
export interface MeasuringHost {
  readonly post: (command: MeasuringCommand) => void;
  readonly close: () => void;
}

/** Measuring in the page. */
function openInPage(onReport: (report: MeasuringReport) => void): MeasuringHost {
  const measuring = createMeasuring(onReport);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = () => {
    timer = undefined;
    const endMs = performance.now() + sliceMs;
    while (performance.now() < endMs) if (!measuring.work()) return;
    timer = setTimeout(slice, gapMs);
  };
  return {
    post: (command) => {
      measuring.tell(command);
      timer ??= setTimeout(slice, gapMs);
    },
    close: () => clearTimeout(timer),
  };
}

/** Opens it; the last commands are said again in the page should the worker be refused or break. */
export function openMeasuring(onReport: (report: MeasuringReport) => void): MeasuringHost {
  const latest = new Map<MeasuringCommand['kind'], MeasuringCommand>();
  let host: MeasuringHost;
  const moveToPage = () => {
    host.close();
    host = openInPage(onReport);
    for (const command of latest.values()) host.post(command);
  };
  try {
    const worker = new MeasuringWorker();
    worker.onmessage = ({ data }: MessageEvent<MeasuringReport>) => onReport(data);
    worker.onerror = (event) => {
      event.preventDefault();
      moveToPage();
    };
    worker.onmessageerror = moveToPage;
    host = {
      post: (command) => worker.postMessage(command),
      close: () => {
        worker.onmessage = null;
        worker.onerror = null;
        worker.terminate();
      },
    };
  } catch {
    host = openInPage(onReport);
  }
  return {
    post: (command) => {
      latest.set(command.kind, command);
      host.post(command);
    },
    close: () => host.close(),
  };
}
