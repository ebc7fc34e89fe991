/** When numbers and guides follow the picture. */
import { describe, expect, test } from 'vitest';
import { atRest, nextReadingPace, type ReadingPace } from '../../src/state/readingPace.ts';

const frameMs = 1000 / 60;

/** The paces of so many frames, each of them new as long as `isMoving` says so. */
function follow(count: number, isMoving: (index: number) => boolean): ReadingPace[] {
  const paces: ReadingPace[] = [];
  for (let index = 0; index < count; index++) {
    const isNew = isMoving(index);
    paces.push(nextReadingPace(paces.at(-1) ?? atRest, { isSettled: false, isNew, elapsedMs: frameMs }));
  }
  return paces;
}

describe('numbers, guides and sentences', () => {
  test('never follow two in one frame while the picture moves', () => {
    const paces = follow(60, () => true);
    const dueIn = ({ isReadable, areGuidesDue, isSentenceDue }: ReadingPace) =>
      [isReadable, areGuidesDue, isSentenceDue].filter(Boolean).length;
    expect(Math.max(...paces.map(dueIn))).toBe(1);
  });

  test('follow as often as each can be read: numbers and guides some ten times a second, sentences three times', () => {
    const paces = follow(60, () => true);
    expect(paces.filter(({ isReadable }) => isReadable).length).toBe(10);
    expect([9, 10]).toContain(paces.filter(({ areGuidesDue }) => areGuidesDue).length);
    expect(paces.filter(({ isSentenceDue }) => isSentenceDue).length).toBe(3);
  });

  test('catch up within a reading time after the last new picture, and then ask for no further frame', () => {
    const paces = follow(30, (index) => index < 8);
    const caughtUp = paces.findIndex(({ isUpToDate }, index) => index >= 8 && isUpToDate);
    for (const followed of ['isReadable', 'areGuidesDue', 'isSentenceDue'] as const)
      expect(paces.slice(8, caughtUp + 1).map((pace) => pace[followed])).toContain(true);
    expect(caughtUp).toBeLessThan(8 + 18);
    expect(paces.slice(caughtUp).every(({ isUpToDate }) => isUpToDate)).toBe(true);
  });

  test('are all up to date once nothing moves', () => {
    const moving = follow(3, () => true)[2];
    expect(nextReadingPace(moving, { isSettled: true, isNew: true, elapsedMs: frameMs })).toEqual(atRest);
  });
});
