/**
 * Following a training run: React by what seldom changes, drawing functions by frames.
 */
import { useEffect, useSyncExternalStore } from 'react';
import type { Moment } from '../../state/Moment.ts';
import type { RunState, TrainingRun } from '../../training/TrainingRun.ts';
import { useLesson } from '../follow/LessonContext.ts';

/** A value of the run's state that can be compared: a number, a text, or an object that stays the same. */
export function useRunState<Value>(run: TrainingRun, select: (state: RunState) => Value): Value {
  return useSyncExternalStore(run.subscribe, () => select(run.getState()));
}

/**
 * Draws a run's state; while it trains, only as often as periodMs says, and always what it stands at in the
 * end. Off the screen nothing is drawn, and on coming back what was missed.
 */
export function useRunFrames(run: TrainingRun, draw: (state: RunState) => void, periodMs = 0): void {
  const { loop } = useLesson();
  useEffect(() => {
    let timer = 0;
    let drawnMs = Number.NEGATIVE_INFINITY;
    let isBehind = false;
    const drawNow = () => {
      window.clearTimeout(timer);
      timer = 0;
      isBehind = !loop.isSeen();
      if (isBehind) return;
      drawnMs = performance.now();
      draw(run.getState());
    };
    const onChange = () => {
      const waitMs = drawnMs + periodMs - performance.now();
      if (waitMs <= 0) drawNow();
      else timer ||= window.setTimeout(drawNow, waitMs);
    };
    draw(run.getState());
    const stopRun = run.subscribe(onChange);
    const stopLoop = loop.subscribe(() => {
      if (isBehind) drawNow();
    });
    return () => {
      stopRun();
      stopLoop();
      window.clearTimeout(timer);
    };
  }, [run, loop, draw, periodMs]);
}

/** Draws what a run's network makes of the reader's digit: whenever either is new. */
export function useRunAndLesson(run: TrainingRun, draw: (state: RunState, moment: Moment) => void): void {
  const { loop } = useLesson();
  useEffect(() => {
    const stopLoop = loop.subscribe((moment) => draw(run.getState(), moment));
    const stopRun = run.subscribe(() => {
      if (loop.isSeen()) draw(run.getState(), loop.moment);
    });
    return () => {
      stopLoop();
      stopRun();
    };
  }, [run, loop, draw]);
}

/** As often as printed numbers and curves follow a run. */
export const readingPeriodMs = 120;
