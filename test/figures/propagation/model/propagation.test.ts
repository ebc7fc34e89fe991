/** The forward pass in the reader's hands: how far it has run, playing, stepping, betting. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advancePropagation,
  farthestStep,
  goToProgress,
  hideOutputs,
  lastPropagationStep,
  lightPlaceAt,
  revealOutputs,
  startPropagation,
  stepPropagation,
  togglePropagationPlay,
} from '../../../../src/figures/propagation/model/propagation.ts';

const asked = startPropagation(true);
const bet = { digit: 8, answer: 3, activation: 0.99 };

describe('the way of the light', () => {
  it('is at a layer when progress is whole, and near it too', () => {
    for (const layer of [0, 1, 2, 3]) {
      expect(lightPlaceAt(layer)).toEqual({ computed: layer, fraction: 0 });
      expect(lightPlaceAt(Math.min(3, layer + 0.1))).toEqual({ computed: layer, fraction: 0 });
    }
  });

  it('never goes back while progress grows', () => {
    const along = (progress: number) => {
      const { computed, fraction } = lightPlaceAt(progress);
      expect(fraction).toBeGreaterThanOrEqual(0);
      expect(fraction).toBeLessThan(1);
      return computed + fraction;
    };
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2.98, noNaN: true }), (progress) => {
        expect(along(progress + 0.02)).toBeGreaterThanOrEqual(along(progress));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('a pass before the bet', () => {
  it('goes no farther than hidden layer 2, whatever is asked for', () => {
    expect(farthestStep(asked)).toBe(2);
    expect(goToProgress(asked, 3).progress).toBe(2);
    expect(stepPropagation(goToProgress(asked, 2), 1).progress).toBe(2);
    expect(goToProgress(asked, -1).progress).toBe(0);
    expect(goToProgress(asked, Number.NaN)).toBe(asked);
  });

  it('plays from the beginning to there, and stops for the question', () => {
    const playing = togglePropagationPlay(asked);
    expect([playing.progress, playing.isPlaying]).toEqual([0, true]);
    const end = advancePropagation(advancePropagation(playing, 1.5), 9);
    expect([end.progress, end.isPlaying]).toEqual([2, false]);
  });

  it('shows its outputs once a bet is made, and plays to them', () => {
    const revealed = revealOutputs(bet);
    expect([revealed.progress, revealed.isPlaying, revealed.bet]).toEqual([2, true, bet]);
    expect(advancePropagation(revealed, 5).progress).toBe(lastPropagationStep);
    expect(revealOutputs(null).isRevealed).toBe(true);
  });

  it('hides them again for a new one', () => {
    const hidden = hideOutputs(advancePropagation(revealOutputs(bet), 5));
    expect([hidden.progress, hidden.isRevealed, hidden.bet]).toEqual([2, false, null]);
  });
});

describe('a pass under way', () => {
  it('is interrupted where it is, by the button or by going elsewhere, and goes on from there', () => {
    const playing = advancePropagation(togglePropagationPlay(asked), 0.5);
    const stopped = togglePropagationPlay(playing);
    expect([stopped.progress, stopped.isPlaying]).toEqual([0.5, false]);
    expect(togglePropagationPlay(stopped)).toMatchObject({ progress: 0.5, isPlaying: true });
    expect(goToProgress(playing, 1.2)).toMatchObject({ progress: 1.2, isPlaying: false });
    expect(advancePropagation(stopped, 1)).toBe(stopped);
  });

  it('steps to whole layers, from between two of them to the nearer ends', () => {
    const between = goToProgress(asked, 1.4);
    expect(stepPropagation(between, 1).progress).toBe(2);
    expect(stepPropagation(between, -1).progress).toBe(1);
    expect(stepPropagation(goToProgress(asked, 1), -1).progress).toBe(0);
  });

  it('begins at its end where nothing is asked', () => {
    expect(startPropagation(false)).toMatchObject({ progress: lastPropagationStep, isRevealed: true });
  });
});
