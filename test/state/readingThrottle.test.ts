/** When numbers and guides follow the picture. */
import { describe, expect, test } from 'vitest';
import { atRest, nextReadingThrottle, type ReadingThrottle } from '../../src/state/readingThrottle.ts';

const frameMs = 1000 / 60;

const moving = { isSettled: false, isNew: true, isAnswerNew: false, elapsedMs: frameMs };

/** The paces of so many frames, each of them new as long as `isMoving` says so. */
function follow(count: number, isMoving: (index: number) => boolean, elapsedMs = frameMs): ReadingThrottle[] {
  const paces: ReadingThrottle[] = [];
  for (let index = 0; index < count; index++) {
    const isNew = isMoving(index);
    paces.push(nextReadingThrottle(paces.at(-1) ?? atRest, { ...moving, isNew, elapsedMs }));
  }
  return paces;
}

describe('numbers, guides and sentences', () => {
  test('never follow two in one frame while the picture moves', () => {
    const paces = follow(60, () => true);
    const dueIn = ({ isReadable, areGuidesDue, isSentenceDue }: ReadingThrottle) =>
      [isReadable, areGuidesDue, isSentenceDue].filter(Boolean).length;
    expect(Math.max(...paces.map(dueIn))).toBe(1);
  });

  test('follow as often as each can be read: numbers and guides some eight times a second, sentences some three times', () => {
    const paces = follow(60, () => true);
    expect(paces.filter(({ isReadable }) => isReadable).length).toBe(8);
    expect(paces.filter(({ areGuidesDue }) => areGuidesDue).length).toBeGreaterThanOrEqual(7);
    expect(paces.filter(({ isSentenceDue }) => isSentenceDue).length).toBe(2);
  });

  test('follow no more often in frames that come late: a machine that is behind has less to lay out', () => {
    const paces = follow(60, () => true, 3 * frameMs);
    expect(paces.filter(({ isReadable }) => isReadable).length).toBe(8);
  });

  test('catch up within a reading time after the last new picture, and then ask for no further frame', () => {
    const paces = follow(40, (index) => index < 10);
    const caughtUp = paces.findIndex(({ isUpToDate }, index) => index >= 10 && isUpToDate);
    for (const followed of ['isReadable', 'areGuidesDue', 'isSentenceDue'] as const)
      expect(paces.slice(10, caughtUp + 1).map((throttle) => throttle[followed])).toContain(true);
    expect(caughtUp).toBeLessThan(10 + 22);
    expect(paces.slice(caughtUp).every(({ isUpToDate }) => isUpToDate)).toBe(true);
  });

  test('are all up to date once nothing moves', () => {
    const [, , third] = follow(3, () => true);
    expect(nextReadingThrottle(third, { ...moving, isSettled: true })).toEqual(atRest);
  });

  test('numbers follow at once when the answer is another digit', () => {
    const [first] = follow(1, () => true);
    expect(first.isReadable).toBe(false);
    expect(nextReadingThrottle(first, { ...moving, isAnswerNew: true }).isReadable).toBe(true);
  });
});
