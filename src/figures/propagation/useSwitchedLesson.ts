/**
 * The lesson as it is with the neuron of the bet switched off: for the parts of this figure that show the
 * pass. The lesson around it, and its network, stay as they are.
 */
import { useMemo } from 'react';
import { type Lesson, useLesson } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import type { FrameLoop } from '../../state/createFrameLoop.ts';
import type { Moment } from '../../state/Moment.ts';
import { neuronOff, type Propagation } from './model/propagation.ts';
import { createSwitching } from './model/switchOff.ts';

/** The same lesson, with a loop whose moments are switched. */
export function useSwitchedLesson(propagation: Cause<Propagation>): Lesson {
  const lesson = useLesson();
  return useMemo(() => {
    const { loop, store } = lesson;
    const switchMoment = createSwitching();
    const switched = (moment: Moment) =>
      switchMoment(moment, neuronOff(propagation.getState(), store.getState()));
    const switchedLoop: FrameLoop = {
      get moment() {
        return switched(loop.moment);
      },
      subscribe: (draw) => loop.subscribe((moment) => draw(switched(moment))),
      isSeen: loop.isSeen,
      refresh: loop.refresh,
      settle: loop.settle,
      // It holds nothing of its own.
      destroy: () => {},
    };
    return { ...lesson, loop: switchedLoop };
  }, [lesson, propagation]);
}
