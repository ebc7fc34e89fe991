/**
 * A drawing that follows the lesson in every frame.
 */
import { useLayoutEffect } from 'react';
import type { Moment } from '../../state/Moment.ts';
import { useLesson } from './LessonContext.ts';

/**
 * Calls draw now and in each frame, as long as the component lives; draw must not change from one render to
 * the next.
 */
export function useEveryFrame(draw: (moment: Moment) => void): void {
  const { loop } = useLesson();
  useLayoutEffect(() => loop.subscribe(draw), [loop, draw]);
}
