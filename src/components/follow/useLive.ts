/**
 * One of the two ways to follow a lesson: what is written frame by frame, into elements, canvases and marks,
 * while React renders nothing. The other one is useAtRest.ts.
 */
import { useLayoutEffect } from 'react';
import { keepIfSame } from '../../state/keepIfSame.ts';
import type { Moment } from '../../state/Moment.ts';
import { useLesson } from './LessonContext.ts';

/**
 * How soon something follows: in every frame, or as often as numbers, or sentences, can be read; or as
 * sentences do, but at once when something else is pointed at.
 */
export type Pace = 'frames' | 'numbers' | 'sentences' | 'pointing';

const isDueAt: Readonly<Record<Pace, (moment: Moment, last: Moment) => boolean>> = {
  frames: () => true,
  numbers: ({ isReadable }) => isReadable,
  sentences: ({ isSentenceDue }) => isSentenceDue,
  pointing: ({ isSentenceDue, inspected }, last) => isSentenceDue || inspected !== last.inspected,
};

/**
 * Calls write with what was selected of the moment, and of the figure's own causes, which select reads by
 * itself: after each render, and then whenever a part of it is another one. Neither need be the same function
 * from one render to the next.
 */
export function useLive<const Selected extends readonly unknown[]>(
  select: (moment: Moment) => Selected,
  write: (...selected: Selected) => void,
  pace: Pace = 'frames',
): void {
  const { loop } = useLesson();
  // After each render: it may have brought other elements, other texts, another size.
  useLayoutEffect(() => {
    let written: Selected | null = null;
    let last: Moment | null = null;
    return loop.subscribe((moment) => {
      if (last && !isDueAt[pace](moment, last)) return;
      last = moment;
      const selected = keepIfSame(written, select(moment));
      if (selected === written) return;
      written = selected;
      write(...selected);
    });
  });
}
