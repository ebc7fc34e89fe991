/** The picture's rows on their way into the column. */
import { describe, expect, it } from 'vitest';
import { advanceTravel, toggleTravel, travelTo } from '../../../../src/figures/pixels/model/travel.ts';
import { arrivedRows, fractionOfRow, halfUnrolled } from '../../../../src/figures/pixels/model/unroll.ts';
import { imageSide } from '../../../../src/network/lessonShape.ts';

describe('a row', () => {
  it('leaves in its turn: none at the beginning, all at the end, earlier rows first', () => {
    for (let row = 0; row < imageSide; row++) {
      expect(fractionOfRow(0, row)).toBe(0);
      expect(fractionOfRow(1, row)).toBe(1);
      for (const fraction of [0.1, 0.5, 0.77]) {
        expect(fractionOfRow(fraction, row)).toBeGreaterThanOrEqual(fractionOfRow(fraction, row + 1));
        expect(fractionOfRow(fraction + 0.05, row)).toBeGreaterThanOrEqual(fractionOfRow(fraction, row));
      }
    }
  });

  it('is counted once it has arrived', () => {
    expect([0, 1].map(arrivedRows)).toEqual([0, imageSide]);
    expect(arrivedRows(0.5)).toBeGreaterThan(8);
    expect(arrivedRows(0.5)).toBeLessThan(20);
  });
});

describe('the unrolling', () => {
  it('stays between its ends and stops playing where it is put', () => {
    const playing = toggleTravel(halfUnrolled);
    expect(travelTo(playing, 2)).toMatchObject({ fraction: 1, isPlaying: false });
    expect(travelTo(playing, -1)).toMatchObject({ fraction: 0, isPlaying: false });
    expect(travelTo(playing, Number.NaN)).toBe(playing);
  });

  it('plays to one end, stops, and then back to the other', () => {
    const end = advanceTravel(toggleTravel(halfUnrolled), 1);
    expect(end).toMatchObject({ fraction: 1, isPlaying: false });
    const back = advanceTravel(toggleTravel(end), 0.25);
    expect(back).toMatchObject({ fraction: 0.75, isPlaying: true, end: 0 });
    const stopped = toggleTravel(back);
    expect(advanceTravel(stopped, 0.5)).toBe(stopped);
    expect(advanceTravel(toggleTravel(stopped), 1)).toMatchObject({ fraction: 0, isPlaying: false });
  });
});
