/** The heart of the page, with a clock that goes when the test says so. */
import { describe, expect, it, vi } from 'vitest';
import { createFrameLoop, type FrameLoop } from '../../src/state/createFrameLoop.ts';
import { createLessonStore } from '../../src/state/createLessonStore.ts';
import { initialLessonState } from '../../src/state/LessonState.ts';
import { movePad, pressPad, releasePad, setPenWidth } from '../../src/state/padCommands.ts';
import { pointAt } from '../../src/state/pointCommands.ts';

function openLoop({ isMotionReduced = true } = {}) {
  const store = createLessonStore(initialLessonState);
  const frames: ((timeMs: number) => void)[] = [];
  const onFault = vi.fn();
  let nowMs = 0;
  const loop: FrameLoop = createFrameLoop(store, {
    isMotionReduced: () => isMotionReduced,
    requestFrame: (onFrame) => frames.push(onFrame),
    cancelFrame: () => frames.splice(0),
    onFault,
  });
  /** Lets the next frame come; says whether one was asked for. */
  const tick = () => {
    const asked = frames.splice(0);
    nowMs += 16;
    for (const onFrame of asked) onFrame(nowMs);
    return asked.length;
  };
  return { store, loop, tick, frames, onFault };
}

const stroke = (state: typeof initialLessonState) => releasePad(movePad(pressPad(state, [4, 4]), [[24, 20]]));

describe('the loop', () => {
  it('draws at once what subscribes, and once in the frame after however many changes', () => {
    const { store, loop, tick } = openLoop();
    const draw = vi.fn();
    loop.subscribe(draw);
    expect(draw).toHaveBeenCalledTimes(1);
    store.setState(stroke);
    store.setState((state) => setPenWidth(state, 3));
    expect(draw).toHaveBeenCalledTimes(1);
    expect(tick()).toBe(1);
    expect(draw).toHaveBeenCalledTimes(2);
    expect(draw.mock.lastCall?.[0]).toBe(loop.moment);
    expect(tick()).toBe(0);
  });

  it('draws nothing for what changes no moment, and asks for no more frames', () => {
    const { store, loop, tick } = openLoop();
    store.setState(stroke);
    tick();
    const draw = vi.fn();
    loop.subscribe(draw);
    store.setState({ lostOfLink: 'rest' });
    tick();
    expect(draw).toHaveBeenCalledTimes(1);
    expect(tick()).toBe(0);
  });

  it('draws a cause of a figure’s own and the lesson’s in one frame, with both', () => {
    const { store, loop, tick } = openLoop();
    store.setState(stroke);
    tick();
    let own = 0;
    const drawn: unknown[] = [];
    loop.subscribe(({ drawing }) => drawn.push([own, drawing.penWidthCells]));
    own = 1;
    loop.refresh();
    store.setState((state) => setPenWidth(state, 3));
    own = 2;
    loop.refresh();
    tick();
    expect(drawn.slice(1)).toEqual([[2, 3]]);
  });

  it('goes on while the framing is on its way, and rests when it is there', () => {
    const { store, loop, tick } = openLoop({ isMotionReduced: false });
    store.setState((state) => pressPad(state, [4, 4]));
    tick();
    store.setState((state) => movePad(state, [[24, 20]]));
    store.setState(releasePad);
    let frames = 0;
    while (tick() > 0 && frames < 500) frames++;
    expect(frames).toBeGreaterThan(3);
    expect(frames).toBeLessThan(200);
    expect(loop.moment.isSettled && loop.moment.isUpToDate).toBe(true);
  });

  it('rests while nobody can see the lesson, and draws what it missed after', () => {
    const { store, loop, tick } = openLoop();
    const draw = vi.fn();
    loop.subscribe(draw);
    store.setState({ isResting: true });
    tick();
    store.setState(stroke);
    expect(tick()).toBe(0);
    expect(draw).toHaveBeenCalledTimes(1);
    store.setState({ isResting: false });
    tick();
    expect(draw.mock.lastCall?.[0].drawing.strokes.length).toBe(1);
  });

  it('draws when it can be seen again, also where nothing was missed', () => {
    const { store, loop, tick } = openLoop();
    store.setState({ isResting: true });
    const told: boolean[] = [];
    loop.subscribe(() => told.push(loop.isSeen()));
    store.setState({ isResting: false });
    tick();
    expect(told).toEqual([false, true]);
  });

  it('says what a drawing function threw, and draws the others', () => {
    const { store, loop, tick, onFault } = openLoop();
    let isBroken = false;
    loop.subscribe(() => {
      if (isBroken) throw new Error('a fault');
    });
    const draw = vi.fn();
    loop.subscribe(draw);
    isBroken = true;
    store.setState(stroke);
    tick();
    expect(onFault).toHaveBeenCalledTimes(1);
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('leaves nothing behind when it is destroyed', () => {
    const { store, loop, frames } = openLoop();
    const draw = vi.fn();
    loop.subscribe(draw);
    store.setState((state) => pointAt(state, { layer: 1, index: 3 }));
    loop.destroy();
    expect(frames).toEqual([]);
    store.setState(stroke);
    expect(frames).toEqual([]);
    expect(draw).toHaveBeenCalledTimes(1);
  });
});
