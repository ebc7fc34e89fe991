/** Edits of the shared network: what changes, what is shared, what undo brings back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';
import { letGo, maxBias, putNetworkBack, setBias } from '../../src/state/editCommands.ts';
import { redo, undo } from '../../src/state/history.ts';
import { initialLessonState, type LessonState } from '../../src/state/LessonState.ts';
import { showNetwork } from '../../src/state/networkCommands.ts';
import { clearPad, pressPad, releasePad } from '../../src/state/padCommands.ts';

const [loaded, other] = [1, 2].map((seed) => initialiseNetwork(lessonSizes, createRandom(seed)));
const start = showNetwork(initialLessonState, 'trained', loaded);
const place = { layer: 1, index: 7 };

function networkOf({ network: { status } }: LessonState) {
  if (status.kind !== 'ready') throw new Error('There is no network.');
  return status.network;
}

const biasOf = (state: LessonState) => networkOf(state).layers[0].biases[7];
const dot = (state: LessonState) => releasePad(pressPad(state, [4, 4]));

describe('a bias that is set', () => {
  it('changes in a new network, which shares all else with the one that was loaded', () => {
    const before = loaded.layers[0].biases[7];
    const network = networkOf(setBias(start, place, -10));
    expect(network.layers[0].biases[7]).toBe(-10);
    expect(loaded.layers[0].biases[7]).toBe(before);
    expect(network.layers[0].weights).toBe(loaded.layers[0].weights);
    expect(network.layers.slice(1)).toEqual(loaded.layers.slice(1));
    expect(network.layers[1]).toBe(loaded.layers[1]);
  });

  it('is one step of history while it is held, and another once it was let go', () => {
    const dragged = [1, 2, 3].reduce((state, bias) => setBias(state, place, bias), start);
    expect(dragged.history.past).toHaveLength(1);
    const again = setBias(letGo(dragged), place, 4);
    expect(again.history.past).toHaveLength(2);
    expect(biasOf(undo(again))).toBe(3);
    expect(networkOf(undo(undo(again)))).toBe(loaded);
  });

  it('is a step of its own beside another neuron’s', () => {
    const both = setBias(setBias(start, place, 1), { layer: 3, index: 0 }, 1);
    expect(both.history.past).toHaveLength(2);
    expect(networkOf(undo(both)).layers[2]).toBe(loaded.layers[2]);
  });

  it('is clamped, and is refused where there is no number, no neuron or no network', () => {
    expect(biasOf(setBias(start, place, 1e9))).toBe(maxBias);
    expect(setBias(start, place, Number.NaN)).toBe(start);
    expect(setBias(start, { layer: 0, index: 7 }, 1)).toBe(start);
    expect(setBias(start, { layer: 1, index: 16 }, 1)).toBe(start);
    expect(setBias(start, { layer: 4, index: 0 }, 1)).toBe(start);
    expect(setBias(initialLessonState, place, 1)).toBe(initialLessonState);
  });

  it('says that the network is edited until it is as it was', () => {
    const edited = setBias(start, place, 5);
    expect(edited.network.unedited).toBe(loaded);
    const back = setBias(edited, place, loaded.layers[0].biases[7]);
    expect(back.network.unedited).toBeNull();
    expect(networkOf(back)).toBe(loaded);
  });
});

describe('putting the network back', () => {
  it('is one step, which undo takes back with all edits', () => {
    const edited = letGo(setBias(letGo(setBias(start, place, 5)), { layer: 2, index: 1 }, 3));
    const back = putNetworkBack(edited);
    expect(networkOf(back)).toBe(loaded);
    expect(back.network.unedited).toBeNull();
    expect(networkOf(undo(back))).toBe(networkOf(edited));
    expect(undo(back).network.unedited).toBe(loaded);
    expect(putNetworkBack(start)).toBe(start);
  });
});

describe('one history of drawing and edits', () => {
  it('takes back the last change, whichever it was, and leaves the other as it is', () => {
    const state = dot(letGo(setBias(start, place, 5)));
    const withoutDot = undo(state);
    expect(withoutDot.padDrawing.drawing.strokes).toHaveLength(0);
    expect(biasOf(withoutDot)).toBe(5);
    expect(networkOf(undo(withoutDot))).toBe(loaded);
    expect(redo(redo(undo(withoutDot)))).toEqual(state);
  });

  it('ends edits when another network is chosen, and undo brings both back', () => {
    const edited = letGo(setBias(start, place, 5));
    const chosen = showNetwork(edited, 'plain', other);
    expect(chosen.network.unedited).toBeNull();
    const back = undo(chosen);
    expect([back.network.choice, biasOf(back), back.network.unedited]).toEqual(['trained', 5, loaded]);
    expect(networkOf(redo(back))).toBe(other);
  });

  it('leaves the choice of a network out while nothing was edited', () => {
    const chosen = showNetwork(dot(start), 'plain', other);
    expect(chosen.history.past).toHaveLength(1);
    expect(networkOf(undo(chosen))).toBe(other);
  });

  it('goes back to where it began and forth again, whatever was done', () => {
    const commands = fc.constantFrom<(state: LessonState) => LessonState>(
      dot,
      clearPad,
      letGo,
      putNetworkBack,
      (state) => setBias(state, place, state.history.past.length),
      (state) => setBias(state, { layer: 3, index: 2 }, -1),
      (state) => showNetwork(state, 'plain', other),
    );
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 20 }), (list) => {
        const first = setBias(start, place, 30);
        const end = letGo(list.reduce((state, command) => command(state), first));
        let back = end;
        while (back.history.past.length > 0) back = undo(back);
        expect([networkOf(back), back.padDrawing, back.network.unedited]).toEqual([
          loaded,
          start.padDrawing,
          null,
        ]);
        while (back.history.future.length > 0) back = redo(back);
        expect(back).toEqual(end);
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});
