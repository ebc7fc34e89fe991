/** One moment after another, derived from the causes. */
import { describe, expect, test } from 'vitest';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';
import { advanceLessonFrame } from '../../src/state/advanceLessonFrame.ts';
import { createLessonFrame } from '../../src/state/LessonFrame.ts';
import { initialLessonState, type LessonState } from '../../src/state/LessonState.ts';
import { movePad, pressPad, releasePad, setPenWidth } from '../../src/state/padCommands.ts';
import { pointAt } from '../../src/state/pointCommands.ts';

const ready: LessonState = {
  ...initialLessonState,
  network: { kind: 'ready', network: initialiseNetwork(lessonSizes, createRandom(1)) },
};

const drawn = releasePad(movePad(pressPad(ready, [4, 4]), [[24, 20]]));

describe('a frame', () => {
  test('is fed the picture it shows, while the framing is still on its way', () => {
    const frame = createLessonFrame();
    advanceLessonFrame(frame, pressPad(ready, [4, 4]), 16);
    advanceLessonFrame(frame, movePad(pressPad(ready, [4, 4]), [[24, 20]]), 16);
    expect(frame.isFramed).toBe(false);
    expect(frame.pass?.activations[0]).toEqual(frame.image);
    expect(frame.image.some((intensity) => intensity > 0)).toBe(true);
  });

  test('lets numbers follow a moving pen some eight times a second, and at once when nothing moves', () => {
    const frame = createLessonFrame();
    let state = pressPad(ready, [4, 4]);
    let readable = 0;
    for (let move = 1; move <= 60; move++) {
      state = movePad(state, [[4 + move / 3, 14]]);
      advanceLessonFrame(frame, state, 1000 / 60);
      readable += Number(frame.isReadable);
    }
    expect(readable).toBe(8);
    advanceLessonFrame(frame, releasePad(state), Number.POSITIVE_INFINITY);
    expect(frame.isSettled && frame.isReadable).toBe(true);
  });

  test('has no answer for a blank pad, whatever the outputs are', () => {
    const frame = advanceLessonFrame(createLessonFrame(), ready, 16);
    expect(frame.answer).toBeNull();
    expect(frame.pass).not.toBeNull();
  });

  test('derives the picture anew only for new ink: pointing at a neuron leaves it as it is', () => {
    const frame = advanceLessonFrame(createLessonFrame(), drawn, Number.POSITIVE_INFINITY);
    frame.image.fill(0.5);
    advanceLessonFrame(frame, pointAt(drawn, { layer: 1, index: 7 }), 16);
    expect(frame.image.every((intensity) => intensity === 0.5)).toBe(true);
    expect(frame.inspected?.index).toBe(7);
    advanceLessonFrame(frame, setPenWidth(drawn, 3), 16);
    expect(frame.image[0]).toBe(0);
  });
});
