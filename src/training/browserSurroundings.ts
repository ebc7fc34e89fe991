/**
 * A browser: a worker made of a blob, or, for pages that may not have one, the page itself in slices.
 */
import { createSession } from './createSession.ts';
import { driveSession } from './driveSession.ts';
import type { OpenHost, Surroundings } from './TrainerHost.ts';
import type { TrainerReport } from './TrainingMessages.ts';
import TrainingWorker from './trainingWorker.ts?worker&inline';

/** In the page: short slices, and between them time for the pen and for painting. */
const sliceMs = 6;
const gapMs = 4;

const openWorker: OpenHost = ({ onReport, onLost }) => {
  const worker = new TrainingWorker();
  worker.onmessage = ({ data }: MessageEvent<TrainerReport>) => onReport(data);
  worker.onerror = (event) => {
    event.preventDefault();
    onLost();
  };
  worker.onmessageerror = onLost;
  return {
    post: (command, transfer) => worker.postMessage(command, transfer),
    close: () => {
      worker.onmessage = null;
      worker.onerror = null;
      worker.onmessageerror = null;
      worker.terminate();
    },
  };
};

/** Messages go through a channel here too: so they are copies, as a worker's are. */
const openPage: OpenHost = ({ onReport }) => {
  const { port1: pagePort, port2: sessionPort } = new MessageChannel();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const session = createSession((report, transfer) => sessionPort.postMessage(report, transfer));
  const take = driveSession(session, {
    sliceMs,
    nowMs: () => performance.now(),
    later: (then) => {
      timer = setTimeout(then, gapMs);
    },
  });
  sessionPort.onmessage = ({ data }: MessageEvent<unknown>) => take(data);
  pagePort.onmessage = ({ data }: MessageEvent<TrainerReport>) => onReport(data);
  return {
    post: (command, transfer) => pagePort.postMessage(command, transfer),
    close: () => {
      clearTimeout(timer);
      pagePort.close();
      sessionPort.close();
    },
  };
};

/** What a run finds around it in a browser. */
export const browserSurroundings: Surroundings = {
  openWorker,
  openPage,
  onFrame: (then) => {
    const frame = requestAnimationFrame(then);
    return () => cancelAnimationFrame(frame);
  },
  everySecond: (then) => {
    const timer = setInterval(then, 1000);
    return () => clearInterval(timer);
  },
};
