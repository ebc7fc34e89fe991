import { describe, expect, it } from 'vitest';
import { createSeenLoop } from '../../../src/components/follow/createSeenLoop.ts';
import type { DrawMoment, FrameLoop } from '../../../src/state/createFrameLoop.ts';
import { createMoment } from '../../../src/state/Moment.ts';

/** Called by no loop here. */
const noFault = () => {
  throw new Error('No drawing function fails here.');
};

/** A loop whose frames come when the test says so. */
function createManualLoop() {
  const listeners = new Set<DrawMoment>();
  const moment = createMoment();
  const loop: FrameLoop = {
    moment,
    subscribe: (draw) => {
      listeners.add(draw);
      draw(moment);
      return () => listeners.delete(draw);
    },
    isSeen: () => true,
    refresh: () => undefined,
    settle: () => undefined,
    destroy: () => listeners.clear(),
  };
  const tick = () => {
    for (const draw of listeners) draw(moment);
  };
  return { loop, tick, listeners };
}

describe('a loop that rests off the screen', () => {
  it('draws once when something subscribes, and nothing more until it is seen', () => {
    const { loop, tick, listeners } = createManualLoop();
    const seen = createSeenLoop(loop, noFault);
    let drawn = 0;
    seen.subscribe(() => drawn++);
    tick();
    expect(drawn).toBe(1);
    expect(listeners.size).toBe(0);
  });

  it('catches up when it comes into view, follows, and rests again', () => {
    const { loop, tick, listeners } = createManualLoop();
    const seen = createSeenLoop(loop, noFault);
    let drawn = 0;
    seen.subscribe(() => drawn++);
    seen.setSeen(true);
    seen.setSeen(true);
    expect(drawn).toBe(2);
    tick();
    expect(drawn).toBe(3);
    seen.setSeen(false);
    tick();
    expect(drawn).toBe(3);
    expect(listeners.size).toBe(0);
  });

  it('says that it is seen as it catches up', () => {
    const seen = createSeenLoop(createManualLoop().loop, noFault);
    const told: boolean[] = [];
    seen.subscribe(() => told.push(seen.isSeen()));
    seen.setSeen(true);
    seen.setSeen(false);
    expect([...told, seen.isSeen()]).toEqual([false, true, false]);
  });

  it('draws for the printer although it is not seen, and lets go of what unsubscribed', () => {
    const seen = createSeenLoop(createManualLoop().loop, noFault);
    let drawn = 0;
    const unsubscribe = seen.subscribe(() => drawn++);
    seen.drawNow();
    expect(drawn).toBe(2);
    unsubscribe();
    seen.drawNow();
    expect(drawn).toBe(2);
  });

  it('hands on what a drawing function throws, calls it no more, and goes on with the others', () => {
    const { loop, tick } = createManualLoop();
    const faults: unknown[] = [];
    const seen = createSeenLoop(loop, (error) => faults.push(error));
    let isBroken = false;
    let drawn = 0;
    seen.subscribe(() => {
      if (isBroken) throw new Error('Broken.');
    });
    seen.subscribe(() => drawn++);
    seen.setSeen(true);
    isBroken = true;
    tick();
    tick();
    expect(faults).toEqual([new Error('Broken.')]);
    expect(drawn).toBe(4);
  });
});
