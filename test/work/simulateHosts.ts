/**
 * A browser to compute in, without one: hosts that pass copies of messages on when they are pumped, frames,
 * seconds and other times that pass when they are told to, workers that can be refused, killed and made
 * silent.
 */
import { createJobRunner, type JobRunner } from '../../src/work/createJobRunner.ts';
import type { FromJob, JobTypes, OpenJob } from '../../src/work/Job.ts';
import type { Clock, HostListener, JobHosts, OpenHost } from '../../src/work/JobHosts.ts';

type Message = FromJob<JobTypes>;

interface SimulatedHost {
  readonly kind: 'worker' | 'page';
  readonly runner: JobRunner;
  readonly inbox: unknown[];
  readonly outbox: Message[];
  readonly listener: HostListener<Message>;
  isSilent: boolean;
  isClosed: boolean;
}

export interface Simulation {
  readonly hosts: JobHosts;
  /** All hosts that were ever opened, in order. */
  readonly opened: readonly SimulatedHost[];
  /** Delivers messages and does work for that many pieces, each followed by a frame unless told otherwise. */
  pump(pieces: number, hasFrames?: boolean): void;
  /** Pumps until it is true; throws after a great many pieces. */
  pumpUntil(isTrue: () => boolean): void;
  passSeconds(count: number): void;
  /** The worker that is open now, or the page. */
  current(): SimulatedHost;
  /** How many frames and seconds somebody waits for. */
  awaited(): number;
}

/** Calls back when it is told to; what is called off is not called. */
function createTimes() {
  const waiting = new Set<() => void>();
  const add = (then: () => void) => {
    const own = () => then();
    waiting.add(own);
    return () => {
      waiting.delete(own);
    };
  };
  const pass = (isOnce: boolean) => {
    for (const then of [...waiting]) {
      if (isOnce) waiting.delete(then);
      then();
    }
  };
  return { waiting, add, pass };
}

export function simulateHosts<Beginning, Report>(
  openJob: OpenJob<Beginning, Report>,
  isWorkerRefused = false,
): Simulation {
  const opened: SimulatedHost[] = [];
  const [frames, seconds, turns] = [createTimes(), createTimes(), createTimes()];
  let nowMs = 0;

  const clock: Clock = {
    nowMs: () => nowMs,
    after: (_, then) => turns.add(then),
    everySecond: seconds.add,
    onFrame: frames.add,
  };

  const open =
    (kind: SimulatedHost['kind']): OpenHost =>
    <Heard>(listener: HostListener<Heard>) => {
      if (kind === 'worker' && isWorkerRefused) throw new Error('refused');
      const [inbox, outbox]: [unknown[], Message[]] = [[], []];
      const runner = createJobRunner(
        openJob,
        (message) => outbox.push(structuredClone(message)),
        clock.nowMs,
      );
      const heard = listener as HostListener<unknown> as HostListener<Message>;
      const host = { kind, runner, inbox, outbox, listener: heard, isSilent: false, isClosed: false };
      opened.push(host);
      return {
        post: (message) => inbox.push(structuredClone(message)),
        close: () => {
          host.isClosed = true;
        },
      };
    };

  function pumpHost(host: SimulatedHost): void {
    if (host.isClosed || host.isSilent) return;
    for (const message of host.inbox.splice(0)) host.runner.take(message);
    host.runner.work();
    for (const message of host.outbox.splice(0)) if (!host.isClosed) host.listener.onMessage(message);
  }

  function pump(pieces: number, hasFrames = true): void {
    for (let piece = 0; piece < pieces; piece++) {
      nowMs += 2;
      turns.pass(true);
      for (const host of [...opened]) pumpHost(host);
      if (hasFrames) frames.pass(true);
    }
  }

  return {
    opened,
    pump,
    hosts: { openWorker: open('worker'), openPage: open('page'), clock },
    pumpUntil: (isTrue) => {
      for (let pieces = 0; !isTrue(); pieces++) {
        if (pieces > 20_000) throw new Error('It never came true.');
        pump(1);
      }
    },
    passSeconds: (count) => {
      for (let second = 0; second < count; second++) {
        seconds.pass(false);
        pump(1);
      }
    },
    current: () => opened[opened.length - 1],
    awaited: () => frames.waiting.size + seconds.waiting.size + turns.waiting.size,
  };
}
