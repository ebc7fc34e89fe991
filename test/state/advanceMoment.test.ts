/** One moment after another, derived from the causes. */
import { describe, expect, test } from 'vitest';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';
import { advanceMoment } from '../../src/state/advanceMoment.ts';
import { initialLessonState, type LessonState } from '../../src/state/LessonState.ts';
import { createMoment } from '../../src/state/Moment.ts';
import { movePad, pressPad, releasePad, setPenWidth } from '../../src/state/padCommands.ts';
import { pointAt } from '../../src/state/pointCommands.ts';

const ready: LessonState = {
  ...initialLessonState,
  network: { kind: 'ready', network: initialiseNetwork(lessonSizes, createRandom(1)) },
};

const drawn = releasePad(movePad(pressPad(ready, [4, 4]), [[24, 20]]));

describe('a frame', () => {
  test('is fed the picture it shows, while the framing is still on its way', () => {
    const moment = createMoment();
    advanceMoment(moment, pressPad(ready, [4, 4]), 16);
    advanceMoment(moment, movePad(pressPad(ready, [4, 4]), [[24, 20]]), 16);
    expect(moment.isFramed).toBe(false);
    expect(moment.pass?.activations[0]).toEqual(moment.image);
    expect(moment.image.some((intensity) => intensity > 0)).toBe(true);
  });

  test('lets numbers follow a moving pen some eight times a second, and at once when nothing moves', () => {
    const moment = createMoment();
    let state = pressPad(ready, [4, 4]);
    let readable = 0;
    for (let move = 1; move <= 60; move++) {
      state = movePad(state, [[4 + move / 3, 14]]);
      advanceMoment(moment, state, 1000 / 60);
      readable += Number(moment.isReadable);
    }
    expect(readable).toBe(8);
    advanceMoment(moment, releasePad(state), Number.POSITIVE_INFINITY);
    expect(moment.isSettled && moment.isReadable).toBe(true);
  });

  test('has no answer for a blank pad, whatever the outputs are', () => {
    const moment = advanceMoment(createMoment(), ready, 16);
    expect(moment.answer).toBeNull();
    expect(moment.pass).not.toBeNull();
  });

  test('derives the picture anew only for new ink: pointing at a neuron leaves it as it is', () => {
    const moment = advanceMoment(createMoment(), drawn, Number.POSITIVE_INFINITY);
    moment.image.fill(0.5);
    advanceMoment(moment, pointAt(drawn, { layer: 1, index: 7 }), 16);
    expect(moment.image.every((intensity) => intensity === 0.5)).toBe(true);
    expect(moment.inspected?.index).toBe(7);
    advanceMoment(moment, setPenWidth(drawn, 3), 16);
    expect(moment.image[0]).toBe(0);
  });
});
