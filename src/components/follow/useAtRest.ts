/**
 * One of the two ways to follow a lesson: what React renders, once the lesson is at rest. The other one is
 * useLive.ts.
 */
import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { keepIfSame } from '../../state/keepIfSame.ts';
import type { Moment } from '../../state/Moment.ts';
import { useLesson } from './LessonContext.ts';

/**
 * What was selected of the last moment at rest, at first of the one that is there; rendered anew when a part
 * of it is another one. Where select gives null it stays what it was.
 */
export function useAtRest<const Selected extends readonly unknown[] | null>(
  select: (moment: Moment) => Selected,
): Selected {
  const { loop } = useLesson();
  const [selected, setSelected] = useState(() => select(loop.moment));
  const follow = useEffectEvent((moment: Moment) => {
    if (!moment.isSettled) return;
    const next = select(moment);
    setSelected((last) => (next === null ? last : keepIfSame<NonNullable<Selected>>(last, next)));
  });
  useLayoutEffect(() => loop.subscribe((moment) => follow(moment)), [loop]);
  return selected;
}
