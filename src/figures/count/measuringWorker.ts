/**
 * The worker that measures: wires createMeasuring to the page's messages, and does nothing else. A network
 * that comes in while another is measured waits its turn: that is some milliseconds.
 */
import { createMeasuring } from './model/createMeasuring.ts';
import type { MeasuringCommand } from './model/MeasuringMessages.ts';

const measuring = createMeasuring((report) => self.postMessage(report));

self.onmessage = ({ data }: MessageEvent<MeasuringCommand>) => {
  measuring.tell(data);
  while (measuring.work());
};
