/**
 * A browser to train in, without one: hosts that pass copies of messages on when they are pumped, frames and
 * seconds that pass when they are told to, workers that can be refused, killed and made silent.
 */
import { createSession, type Session } from '../../src/training/createSession.ts';
import type { HostListener, OpenHost, Surroundings } from '../../src/training/TrainerHost.ts';
import type { TrainerCommand, TrainerReport } from '../../src/training/TrainingMessages.ts';

interface SimulatedHost {
  readonly kind: 'worker' | 'page';
  readonly session: Session;
  readonly inbox: TrainerCommand[];
  readonly outbox: TrainerReport[];
  readonly listener: HostListener;
  isSilent: boolean;
  isClosed: boolean;
}

export interface Simulation {
  readonly surroundings: Surroundings;
  /** All hosts that were ever opened, in order. */
  readonly hosts: readonly SimulatedHost[];
  /** Delivers messages and does work for that many pieces, each followed by a frame unless told otherwise. */
  pump(pieces: number, hasFrames?: boolean): void;
  /** Pumps until it is true; throws after a great many pieces. */
  pumpUntil(isTrue: () => boolean): void;
  passSeconds(count: number): void;
  /** The worker that is open now, or the page. */
  current(): SimulatedHost;
}

export function simulate(isWorkerRefused = false): Simulation {
  const hosts: SimulatedHost[] = [];
  const frames = new Set<() => void>();
  const clocks = new Set<() => void>();
  let nowMs = 0;

  const open =
    (kind: SimulatedHost['kind']): OpenHost =>
    (listener) => {
      if (kind === 'worker' && isWorkerRefused) throw new Error('refused');
      const [inbox, outbox]: [TrainerCommand[], TrainerReport[]] = [[], []];
      const session = createSession((report) => outbox.push(structuredClone(report)));
      const host = { kind, session, inbox, outbox, listener, isSilent: false, isClosed: false };
      hosts.push(host);
      return {
        post: (command) => inbox.push(structuredClone(command)),
        close: () => {
          host.isClosed = true;
        },
      };
    };

  function pumpHost(host: SimulatedHost): void {
    if (host.isClosed || host.isSilent) return;
    for (const command of host.inbox.splice(0)) host.session.tell(command);
    host.session.work(nowMs);
    for (const report of host.outbox.splice(0)) if (!host.isClosed) host.listener.onReport(report);
  }

  function pump(pieces: number, hasFrames = true): void {
    for (let piece = 0; piece < pieces; piece++) {
      nowMs += 2;
      for (const host of [...hosts]) pumpHost(host);
      if (!hasFrames) continue;
      const due = [...frames];
      frames.clear();
      for (const then of due) then();
    }
  }

  return {
    hosts,
    pump,
    surroundings: {
      openWorker: open('worker'),
      openPage: open('page'),
      onFrame: (then) => {
        frames.add(then);
        return () => frames.delete(then);
      },
      everySecond: (then) => {
        clocks.add(then);
        return () => clocks.delete(then);
      },
    },
    pumpUntil: (isTrue) => {
      for (let pieces = 0; !isTrue(); pieces++) {
        if (pieces > 20_000) throw new Error('It never came true.');
        pump(1);
      }
    },
    passSeconds: (count) => {
      for (let second = 0; second < count; second++) {
        for (const then of [...clocks]) then();
        pump(1);
      }
    },
    current: () => hosts[hosts.length - 1],
  };
}
