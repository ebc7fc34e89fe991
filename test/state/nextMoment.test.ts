/** One moment after another, derived from the causes. */
import { describe, expect, test } from 'vitest';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';
import { initialLessonState, type LessonState } from '../../src/state/LessonState.ts';
import { createMoment } from '../../src/state/Moment.ts';
import { nextMoment } from '../../src/state/nextMoment.ts';
import { movePad, pressPad, releasePad, setPenWidth } from '../../src/state/padCommands.ts';
import { pointAt } from '../../src/state/pointCommands.ts';

const ready: LessonState = {
  ...initialLessonState,
  network: {
    ...initialLessonState.network,
    status: { kind: 'ready', network: initialiseNetwork(lessonSizes, createRandom(1)) },
  },
};

const drawn = releasePad(movePad(pressPad(ready, [4, 4]), [[24, 20]]));

describe('a moment', () => {
  test('is fed the picture it shows, while the framing is still on its way', () => {
    const pressed = nextMoment(createMoment(), pressPad(ready, [4, 4]), 16);
    const moment = nextMoment(pressed, movePad(pressPad(ready, [4, 4]), [[24, 20]]), 16);
    expect(moment.isFramed).toBe(false);
    expect(moment.pass?.activations[0]).toEqual(moment.image);
    expect(moment.image.some((intensity) => intensity > 0)).toBe(true);
  });

  test('lets numbers follow a moving pen some eight times a second, and at once when nothing moves', () => {
    let moment = createMoment();
    let state = pressPad(ready, [4, 4]);
    let [readable, answers] = [0, 0];
    for (let move = 1; move <= 60; move++) {
      state = movePad(state, [[4 + move / 3, 14]]);
      const before = moment.answer?.digit;
      moment = nextMoment(moment, state, 1000 / 60);
      readable += Number(moment.isReadable);
      answers += Number(moment.answer?.digit !== before);
      // A digit never stands beside another one's number.
      expect(moment.answer?.digit === before || moment.isReadable).toBe(true);
    }
    expect(readable).toBeGreaterThanOrEqual(8);
    expect(readable).toBeLessThanOrEqual(8 + answers);
    moment = nextMoment(moment, releasePad(state), Number.POSITIVE_INFINITY);
    expect(moment.isSettled && moment.isReadable).toBe(true);
  });

  test('has no answer for a blank pad, whatever the outputs are', () => {
    const moment = nextMoment(createMoment(), ready, 16);
    expect(moment.answer).toBeNull();
    expect(moment.pass).not.toBeNull();
  });

  test('shares with the last one what is the same: pointing at a neuron leaves picture and pass as they are', () => {
    const moment = nextMoment(createMoment(), drawn, Number.POSITIVE_INFINITY);
    const pointed = nextMoment(moment, pointAt(drawn, { layer: 1, index: 7 }), 16);
    expect(pointed.inspected?.index).toBe(7);
    expect(pointed.image).toBe(moment.image);
    expect(pointed.pass).toBe(moment.pass);
    expect(pointed.padGuides).toBe(moment.padGuides);
    const wider = nextMoment(pointed, setPenWidth(drawn, 3), 16);
    expect(wider.image).not.toBe(moment.image);
    expect(wider.network).toBe(moment.network);
  });

  test('is the last one where nothing is new, and never changes', () => {
    const moment = nextMoment(createMoment(), drawn, Number.POSITIVE_INFINITY);
    const { image, pass, framing } = moment;
    const kept = structuredClone({ image, activations: pass?.activations, framing });
    expect(nextMoment(moment, { ...drawn }, 16)).toBe(moment);
    nextMoment(moment, releasePad(movePad(pressPad(drawn, [20, 4]), [[4, 24]])), 16);
    expect({ image, activations: pass?.activations, framing }).toEqual(kept);
  });
});
