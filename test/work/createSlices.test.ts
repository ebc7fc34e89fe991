import { describe, expect, it } from 'vitest';
import { createSlices } from '../../src/work/createSlices.ts';

describe('slices of work', () => {
  it('works in slices of that length for as long as there is work', () => {
    const later: (() => void)[] = [];
    let [nowMs, pieces] = [0, 0];
    const work = () => {
      nowMs += 1;
      return ++pieces <= 20;
    };
    const slices = createSlices(work, {
      clock: {
        nowMs: () => nowMs,
        after: (_, then) => {
          later.push(then);
          return () => {};
        },
      },
      sliceMs: 8,
      gapMs: 4,
    });
    slices.start();
    slices.start();
    const pieceCounts: number[] = [];
    for (let then = later.shift(); then; then = later.shift()) {
      const before = pieces;
      then();
      pieceCounts.push(pieces - before);
    }
    expect(pieceCounts).toEqual([8, 8, 5]);
  });

  it('rest while they are not free, and after they were stopped', () => {
    const later = new Set<() => void>();
    const passAll = () => {
      for (const then of [...later]) if (later.delete(then)) then();
    };
    let [isFree, pieces] = [false, 0];
    const slices = createSlices(() => ++pieces > 0, {
      clock: {
        nowMs: () => pieces,
        after: (_, then) => {
          later.add(then);
          return () => later.delete(then);
        },
      },
      sliceMs: 3,
      gapMs: 1,
      isFree: () => isFree,
    });
    slices.start();
    passAll();
    expect([pieces, later.size]).toEqual([0, 0]);
    isFree = true;
    slices.start();
    passAll();
    expect([pieces, later.size]).toEqual([3, 1]);
    slices.stop();
    expect(later.size).toBe(0);
  });
});
