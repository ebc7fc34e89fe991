/**
 * The worker that trains: wires a session to the page's messages, and does nothing else.
 */
import { createSession } from './createSession.ts';
import { driveSession } from './driveSession.ts';

/** Between two slices the messages that have come in are read. */
const sliceMs = 12;

/** Its messages queue up behind the page's: a turn for them, without the wait that timers have. */
const turn = new MessageChannel();

const take = driveSession(
  createSession((report, transfer) => self.postMessage(report, { transfer })),
  {
    sliceMs,
    nowMs: () => performance.now(),
    later: (then) => {
      turn.port1.onmessage = then;
      turn.port2.postMessage(null);
    },
  },
);

self.onmessage = ({ data }: MessageEvent<unknown>) => take(data);
