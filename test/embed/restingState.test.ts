/** When a page around the figure may have something to be told: once it is at rest, and something is new. */
import { expect, test, vi } from 'vitest';
import { watchRest } from '../../src/embed/restingState.ts';
import { createLessonStore } from '../../src/state/createLessonStore.ts';
import { setFramingProgress, toggleFramingPlay } from '../../src/state/framingCommands.ts';
import { movePad, pressPad, releasePad } from '../../src/state/padCommands.ts';
import { pointAt, togglePin } from '../../src/state/pointCommands.ts';

function openWatch() {
  const store = createLessonStore();
  const look = vi.fn();
  return { store, look, stop: watchRest(store, look) };
}

test('a stroke is looked at once, when it is finished', () => {
  const { store, look } = openWatch();
  store.setState((state) => pressPad(state, [4, 4]));
  store.setState((state) => movePad(state, [[24, 20]]));
  expect(look).not.toHaveBeenCalled();
  store.setState(releasePad);
  expect(look).toHaveBeenCalledTimes(1);
});

test('what is pointed at is not looked at, what is pinned is', () => {
  const { store, look } = openWatch();
  store.setState((state) => pointAt(state, { layer: 1, index: 3 }));
  expect(look).not.toHaveBeenCalled();
  store.setState((state) => togglePin(state, { layer: 1, index: 3 }));
  expect(look).toHaveBeenCalledTimes(1);
});

test('what came back to where it was is not looked at', () => {
  const { store, look } = openWatch();
  const { progress } = store.getState().framing;
  store.setState(toggleFramingPlay);
  store.setState((state) => setFramingProgress(state, progress));
  expect(look).not.toHaveBeenCalled();
});

test('nothing is looked at once that has ended', () => {
  const { store, look, stop } = openWatch();
  stop();
  store.setState((state) => togglePin(state, { layer: 1, index: 3 }));
  expect(look).not.toHaveBeenCalled();
});
