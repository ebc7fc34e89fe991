/** The forward pass in the reader's hands: how far it has run, playing, stepping, betting. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advancePropagation,
  currentBet,
  goToProgress,
  lastPropagationStep,
  lightPlaceAt,
  neuronOff,
  placeOffBet,
  startedPropagation,
  stepPropagation,
  toggleOff,
  togglePropagationPlay,
} from '../../../../src/figures/propagation/model/propagation.ts';
import { switchOff } from '../../../../src/figures/propagation/model/switchOff.ts';
import { initialiseNetwork } from '../../../../src/network/createNetwork.ts';
import { forward } from '../../../../src/network/forward.ts';
import { lessonSizes } from '../../../../src/network/lessonShape.ts';
import { createRandom } from '../../../../src/network/random.ts';
import { initialLessonState } from '../../../../src/state/LessonState.ts';
import { passCausesOf } from '../../../../src/state/nextMoment.ts';

const network = initialiseNetwork(lessonSizes, createRandom(5));
const pass = forward(network, new Float64Array(lessonSizes[0]).fill(0.5));

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

describe('a bet on a neuron that is switched off', () => {
  const state = initialLessonState;
  const place = { layer: 1, index: 4 };
  const outcome = switchOff(network, pass, place);
  const placed = placeOffBet(togglePropagationPlay(startedPropagation), {
    choice: 'same',
    place,
    outcome,
    causes: passCausesOf(state),
  });

  it('shows the end of the pass without the neuron, which is put back and taken out again', () => {
    expect(placed).toMatchObject({ progress: lastPropagationStep, isPlaying: false });
    expect(neuronOff(placed, state)).toBe(place);
    expect(neuronOff(toggleOff(placed), state)).toBeNull();
    expect(neuronOff(toggleOff(toggleOff(placed)), state)).toBe(place);
    expect(toggleOff(startedPropagation)).toBe(startedPropagation);
  });

  it('is one of its drawing alone', () => {
    const other = { ...state, padDrawing: { ...state.padDrawing } };
    expect(currentBet(placed, { ...state })).toBe(placed.bet);
    expect([currentBet(placed, other), neuronOff(placed, other)]).toEqual([null, null]);
  });
});

describe('a pass under way', () => {
  it('is interrupted where it is, by the button or by going elsewhere, and goes on from there', () => {
    const playing = advancePropagation(togglePropagationPlay(startedPropagation), 0.5);
    const stopped = togglePropagationPlay(playing);
    expect([stopped.progress, stopped.isPlaying]).toEqual([0.5, false]);
    expect(togglePropagationPlay(stopped)).toMatchObject({ progress: 0.5, isPlaying: true });
    expect(goToProgress(playing, 1.2)).toMatchObject({ progress: 1.2, isPlaying: false });
    expect(advancePropagation(stopped, 1)).toBe(stopped);
  });

  it('steps to whole layers, from between two of them to the nearer ends', () => {
    const between = goToProgress(startedPropagation, 1.4);
    expect(stepPropagation(between, 1).progress).toBe(2);
    expect(stepPropagation(between, -1).progress).toBe(1);
    expect(stepPropagation(goToProgress(startedPropagation, 1), -1).progress).toBe(0);
  });

  it('goes nowhere outside of it, and plays from its beginning to its end', () => {
    expect(goToProgress(startedPropagation, 9).progress).toBe(lastPropagationStep);
    expect(goToProgress(startedPropagation, -1).progress).toBe(0);
    expect(goToProgress(startedPropagation, Number.NaN)).toBe(startedPropagation);
    const playing = togglePropagationPlay(startedPropagation);
    expect([playing.progress, playing.isPlaying]).toEqual([0, true]);
    const end = advancePropagation(advancePropagation(playing, 1.5), 9);
    expect([end.progress, end.isPlaying]).toEqual([lastPropagationStep, false]);
  });
});
