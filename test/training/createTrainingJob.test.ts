import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { createRandom } from '../../src/network/random.ts';
import { createTrainingState } from '../../src/network/TrainingState.ts';
import { createTrainingJob } from '../../src/training/createTrainingJob.ts';
import type { TrainerReport, TrainingBeginning } from '../../src/training/TrainingMessages.ts';
import { createJobRunner } from '../../src/work/createJobRunner.ts';
import type { FromJob, JobTypes } from '../../src/work/Job.ts';
import { makePictures, smallSetup } from './smallRuns.ts';

function beginning(): TrainingBeginning {
  const network = initialiseNetwork(smallSetup.sizes, createRandom(1));
  const from = createTrainingState(network, smallSetup.optimiser, smallSetup.seed);
  const pictures = { training: makePictures(100, 1), test: makePictures(20, 2) };
  return { setup: smallSetup, from, isKept: false, pictures };
}

type Posted = TrainerReport | Exclude<FromJob<JobTypes>, { kind: 'report' }>;

/** A session, what it has said since (of reports what they say), and functions that tell and ask it. */
function createSession(posted: Posted[]) {
  let pieces = 0;
  const runner = createJobRunner(
    createTrainingJob,
    (message) => posted.push(message.kind === 'report' ? (message.report as TrainerReport) : message),
    () => pieces,
  );
  return {
    take: runner.take,
    begin: (given: unknown) => runner.take({ kind: 'begin', beginning: given }),
    tell: (command: unknown) => runner.take({ kind: 'command', command }),
    ask: (question: unknown) => runner.take({ kind: 'question', id: 1, question }),
    work: (nowMs: number) => {
      pieces = nowMs;
      return runner.work();
    },
  };
}

/** A session that has begun, what it has said since, and a function that lets it work. */
function openSession() {
  const posted: Posted[] = [];
  const session = createSession(posted);
  const work = (pieces: number) => {
    for (let piece = 0; piece < pieces; piece++) session.work(piece);
  };
  session.begin(beginning());
  work(20);
  return { session, posted: posted.splice(0) && posted, work };
}

const go = { kind: 'go', number: 1, until: 'paused', from: null };

describe('a session', () => {
  it('ignores what is no command, whatever it is', () => {
    const { session, posted, work } = openSession();
    const kind = fc.constantFrom('begin', 'command', 'go', 'hardest', 'parameter', 'toString', '__proto__');
    const hostile = fc.oneof(fc.anything(), fc.record({ kind, setup: fc.anything(), number: fc.anything() }));
    fc.assert(
      fc.property(hostile, (message) => {
        session.take(message);
        session.tell(message);
        work(4);
        return posted.length === 0;
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('does not go from a state of another run, or of none', () => {
    const { session, posted, work } = openSession();
    const { from } = beginning();
    const short = { ...from.network, layers: from.network.layers.slice(1) };
    for (const wrong of [{}, { ...from, network: short }, { ...from, seed: 9 }, { ...from, step: -1 }]) {
      session.tell({ ...go, from: wrong });
      work(10);
    }
    expect(posted).toEqual([]);
    session.tell({ ...go, until: 'step', from });
    work(10);
    expect(posted.at(-1)).toMatchObject({ kind: 'paused', number: 1 });
  });

  it('has no answer about a network of another shape', () => {
    const { session, posted, work } = openSession();
    const { network } = beginning().from;
    for (const wrong of [
      { sizes: [784, 10], layers: [] },
      { ...network, layers: [{}, {}] },
    ]) {
      session.ask({ kind: 'hardest', network: wrong, count: 1 });
      work(10);
    }
    expect(posted).toEqual([1, 1].map((id) => ({ kind: 'answer', id, answer: null })));
  });

  it('begins once', () => {
    const { session, posted, work } = openSession();
    session.begin(beginning());
    work(20);
    expect(posted).toEqual([]);
  });

  it('says that it cannot use pictures without labels', () => {
    const posted: Posted[] = [];
    const session = createSession(posted);
    const training = { greys: new Uint8Array(784), labels: new Uint8Array(0) };
    session.begin({ ...beginning(), pictures: { training, test: training } });
    expect(posted).toEqual([{ kind: 'unusable' }]);
  });

  it('does nothing before it is told to go, and nothing after a pause', () => {
    const { session, work } = openSession();
    expect(session.work(0)).toBe(false);
    session.tell(go);
    work(10);
    session.tell({ kind: 'pause' });
    work(10);
    expect(session.work(0)).toBe(false);
  });

  it('waits with its next report until the last one was seen', () => {
    const { session, posted, work } = openSession();
    session.tell(go);
    work(30);
    const shown = () => posted.filter((report) => report.kind === 'snapshot' && !report.state).length;
    expect(shown()).toBe(1);
    session.tell({ kind: 'seen' });
    work(30);
    expect(shown()).toBe(2);
  });

  it('takes in what it learns from only when it may be told to train, and says nothing of it', () => {
    const { session, posted, work } = openSession();
    expect(session.work(0)).toBe(false);
    session.tell({ kind: 'prepare' });
    expect(session.work(0)).toBe(true);
    work(20);
    expect(posted).toEqual([]);
    expect(session.work(0)).toBe(false);
    session.tell({ ...go, until: 'step' });
    work(1);
    expect(posted).toEqual([{ kind: 'preparing', fraction: 1 }]);
  });

  it('answers a ping in the middle of its work', () => {
    const { session, posted, work } = openSession();
    session.tell(go);
    work(1);
    posted.length = 0;
    session.take({ kind: 'ping' });
    expect(posted).toEqual([{ kind: 'alive' }]);
  });
});
