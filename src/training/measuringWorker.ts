/**
 * The worker that measures: wires createMeasuring to the page's messages, and does nothing else. A network
 * that comes in while another is measured waits its turn: that is some milliseconds.
 */
import { createMeasuring } from './createMeasuring.ts';
import type { MeasuringCommand } from './MeasuringMessages.ts';

const measuring = createMeasuring((report) => self.postMessage(report));

self.onmessage = ({ data }: MessageEvent<MeasuringCommand>) => {
  measuring.tell(data);
  while (measuring.work());
};
