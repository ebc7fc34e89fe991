import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { createRandom } from '../../src/network/random.ts';
import { createTrainingState } from '../../src/network/TrainingState.ts';
import { createSession } from '../../src/training/createSession.ts';
import { driveSession } from '../../src/training/driveSession.ts';
import { messageBuffers } from '../../src/training/messageBuffers.ts';
import type { BeginCommand, TrainerReport } from '../../src/training/TrainingMessages.ts';
import { makePictures, smallSetup } from './smallRuns.ts';

function beginning(): BeginCommand {
  const network = initialiseNetwork(smallSetup.sizes, createRandom(1));
  const from = createTrainingState(network, smallSetup.optimiser, smallSetup.seed);
  const pictures = { training: makePictures(100, 1), test: makePictures(20, 2) };
  return { kind: 'begin', setup: smallSetup, from, isKept: false, pictures };
}

/** A session that has begun, what it has said since, and a function that lets it work. */
function openSession() {
  const posted: TrainerReport[] = [];
  const session = createSession((report) => posted.push(report));
  const work = (pieces: number) => {
    for (let piece = 0; piece < pieces; piece++) session.work(piece);
  };
  session.tell(beginning());
  work(20);
  return { session, posted: posted.splice(0) && posted, work };
}

const go = { kind: 'go', number: 1, until: 'paused', from: null };

describe('a session', () => {
  it('ignores what is no command, whatever it is', () => {
    const { session, posted, work } = openSession();
    const kind = fc.constantFrom('begin', 'go', 'hardest', 'parameter', 'toString', '__proto__');
    const hostile = fc.oneof(fc.anything(), fc.record({ kind, setup: fc.anything(), number: fc.anything() }));
    fc.assert(
      fc.property(hostile, (message) => {
        session.tell(message);
        work(2);
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
      session.tell({ kind: 'hardest', id: 1, network: wrong, count: 1 });
      work(10);
    }
    expect(posted).toEqual([1, 1].map((id) => ({ kind: 'answer', id, answer: null })));
  });

  it('begins once', () => {
    const { session, posted, work } = openSession();
    session.tell(beginning());
    work(20);
    expect(posted).toEqual([]);
  });

  it('says that it cannot use pictures without labels', () => {
    const posted: TrainerReport[] = [];
    const session = createSession((report) => posted.push(report));
    const training = { greys: new Uint8Array(784), labels: new Uint8Array(0) };
    session.tell({ ...beginning(), pictures: { training, test: training } });
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
    session.tell({ kind: 'ping' });
    expect(posted).toEqual([{ kind: 'alive' }]);
  });
});

describe('driving a session', () => {
  it('works in slices of that length for as long as there is work', () => {
    const later: (() => void)[] = [];
    let [nowMs, pieces] = [0, 0];
    const work = () => {
      nowMs += 1;
      return ++pieces <= 20;
    };
    const take = driveSession(
      { tell: () => {}, work },
      { sliceMs: 8, nowMs: () => nowMs, later: (then) => later.push(then) },
    );
    take('anything');
    take('more');
    const slices: number[] = [];
    for (let then = later.shift(); then; then = later.shift()) {
      const before = pieces;
      then();
      slices.push(pieces - before);
    }
    expect(slices).toEqual([8, 8, 5]);
  });
});

describe('the buffers of a message', () => {
  it('are each named once, however deep and however often', () => {
    const shared = new Float64Array(4);
    const message = { a: shared, b: [{ c: shared.subarray(1) }, new Uint8Array(2), null, 'text', 3] };
    expect(messageBuffers(message)).toHaveLength(2);
  });
});
