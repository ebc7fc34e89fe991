import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framingDistance, identityFraming } from '../../src/image/Framing.ts';
import { findNormalFraming } from '../../src/image/normalise.ts';
import { rasterise } from '../../src/image/rasterise.ts';
import {
  advanceFramingPlay,
  isFitted,
  setFitted,
  setFramingProgress,
  toggleFramingPlay,
} from '../../src/state/framingCommands.ts';
import { fractionOfStep, framingAt, lastFramingProgress, nearestStep } from '../../src/state/framingSteps.ts';
import { initialLessonState } from '../../src/state/LessonState.ts';
import { createMoment } from '../../src/state/Moment.ts';
import { nextMoment } from '../../src/state/nextMoment.ts';

/** A small 7 in a corner of the pad. */
const drawing = {
  strokes: [
    [
      [2, 3],
      [8, 3],
      [5, 10],
    ] as const,
  ],
  penWidthCells: 2,
};
const found = findNormalFraming(drawing)!;

describe('the way of a drawing into the picture', () => {
  it('leads from the pad as it lies over the fitted box to the centred one, which stays for the last step', () => {
    expect(framingAt(0, found)).toBe(identityFraming);
    expect(framingAt(1, found)).toBe(found.fittedFraming);
    expect(framingAt(2, found)).toBe(found.framing);
    expect(framingAt(lastFramingProgress, found)).toBe(found.framing);
  });

  it('moves nothing near a step, so that a step can be met by hand', () => {
    for (const step of [0, 1, 2]) {
      expect(framingAt(step + 0.15, found)).toBe(framingAt(step, found));
    }
    expect(framingAt(0.9, found)).toBe(found.fittedFraming);
  });

  it('never jumps, and goes nearer to its end all the time', () => {
    const progress = fc.double({ min: 0, max: 2.99, noNaN: true });
    fc.assert(
      fc.property(progress, (p) => {
        const [here, next] = [framingAt(p, found), framingAt(p + 0.01, found)];
        expect(framingDistance(here, next)).toBeLessThan(2);
        for (const index of [0, 1, 2])
          expect(fractionOfStep(p + 0.01, index)).toBeGreaterThanOrEqual(fractionOfStep(p, index));
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('names the nearest step', () => {
    expect([0, 0.4, 0.6, 1.5, 2.4, 3].map(nearestStep)).toEqual([
      'drawn',
      'drawn',
      'scaled',
      'centred',
      'centred',
      'cells',
    ]);
  });
});

describe('the picture that is fed', () => {
  const drawn = { ...initialLessonState, padDrawing: { drawing, exampleLabel: null } };

  it.each([0, 0.5, 1, 1.4, 2, 3])('is that of the framing at progress %f', (progress) => {
    const state = setFramingProgress(drawn, progress);
    const moment = nextMoment(createMoment(), state, Number.POSITIVE_INFINITY);
    const framing = framingAt(progress, found);
    expect(moment.image).toEqual(rasterise(drawing.strokes, drawing.penWidthCells, { framing }));
    expect(moment.isSettled).toBe(true);
  });

  it('is not settled while the way is played', () => {
    const moment = nextMoment(createMoment(), toggleFramingPlay(drawn), Number.POSITIVE_INFINITY);
    expect(moment.isSettled).toBe(false);
  });

  it('goes from one step to another in frames, none of them far from the one before', () => {
    let moment = nextMoment(createMoment(), drawn, Number.POSITIVE_INFINITY);
    let before = moment.framing!;
    for (let n = 0; n < 200 && !(n > 0 && moment.isFramed); n++) {
      moment = nextMoment(moment, setFitted(drawn, false), 10);
      expect(framingDistance(before, moment.framing!)).toBeLessThan(8);
      before = moment.framing!;
    }
    expect(moment.framing).toBe(identityFraming);
  });
});

describe('the reader on that way', () => {
  it('begins at its end, and goes from one end to the other with the switch', () => {
    expect(isFitted(initialLessonState)).toBe(true);
    const off = setFitted(initialLessonState, false);
    expect([off.framing.progress, isFitted(off)]).toEqual([0, false]);
    expect(setFitted(off, true).framing.progress).toBe(lastFramingProgress);
  });

  it('is fitted only once the drawing is scaled and centred', () => {
    expect(isFitted(setFramingProgress(initialLessonState, 1))).toBe(false);
    expect(isFitted(setFramingProgress(initialLessonState, 2))).toBe(true);
  });

  it('stays between the ends, whatever number is asked for', () => {
    expect(setFramingProgress(initialLessonState, -1).framing.progress).toBe(0);
    expect(setFramingProgress(initialLessonState, 9).framing.progress).toBe(lastFramingProgress);
    expect(setFramingProgress(initialLessonState, Number.NaN)).toBe(initialLessonState);
  });

  it('has it played from the beginning to the end, where it stops', () => {
    const playing = toggleFramingPlay(initialLessonState);
    expect([playing.framing.progress, playing.framing.isPlaying]).toEqual([0, true]);
    const end = advanceFramingPlay(advanceFramingPlay(playing, 1.5), 1.6);
    expect([end.framing.progress, end.framing.isPlaying]).toEqual([lastFramingProgress, false]);
    expect(advanceFramingPlay(end, 1)).toBe(end);
  });

  it('interrupts it by the button, where it is, or by going elsewhere', () => {
    const playing = advanceFramingPlay(toggleFramingPlay(initialLessonState), 0.5);
    const stopped = toggleFramingPlay(playing);
    expect([stopped.framing.progress, stopped.framing.isPlaying]).toEqual([0.5, false]);
    expect(setFramingProgress(playing, 2).framing.isPlaying).toBe(false);
  });
});
