import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserClock, browserHosts } from '../../src/work/browserHosts.ts';
import { createChannel } from '../../src/work/createChannel.ts';
import { type CountingTypes, createCountingJob } from './countingJob.ts';

class FakeWorker {
  static last: FakeWorker;
  readonly posted: unknown[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  isTerminated = false;
  constructor() {
    FakeWorker.last = this;
  }
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

afterEach(() => {
  vi.useRealTimers();
});

/** A channel in a browser whose workers are of that kind. */
function start(workerOf: () => (new () => Worker) | null) {
  vi.useFakeTimers();
  const told: string[] = [];
  const channel = createChannel<CountingTypes>(browserHosts(createCountingJob, workerOf), {
    begin: () => ({ beginning: 2 }),
    onReport: (report) => told.push(report),
    onLost: (loss) => told.push(loss),
  });
  channel.open();
  return { channel, told };
}

describe('the hosts of a browser', () => {
  it('are a worker, which is let go with its listeners when the channel is closed', () => {
    const { channel, told } = start(() => FakeWorker as unknown as new () => Worker);
    const worker = FakeWorker.last;
    expect(worker.posted).toEqual([{ kind: 'ping' }, { kind: 'begin', beginning: 2 }]);
    worker.onmessage?.({ data: { kind: 'report', report: 'sum 2' } });
    expect(told).toEqual(['sum 2']);
    channel.close();
    expect(worker).toMatchObject({
      isTerminated: true,
      onmessage: null,
      onerror: null,
      onmessageerror: null,
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are the page where a worker fails at once, and where there is to be none', () => {
    const failing = start(() => FakeWorker as unknown as new () => Worker);
    FakeWorker.last.onerror?.({ preventDefault: () => {} });
    const without = start(() => null);
    vi.advanceTimersByTime(100);
    expect(without.told).toEqual(['sum 2']);
    expect([failing.channel.place, failing.told[0]]).toEqual(['page', 'refused']);
  });

  it('have turns behind each other, of which each can be called off', async () => {
    const passed: number[] = [];
    const cancels = [1, 2, 3].map((turn) => browserClock.after(0, () => passed.push(turn)));
    cancels[1]();
    expect(passed).toEqual([]);
    await vi.waitFor(() => expect(passed).toEqual([1, 3]));
  });
});
