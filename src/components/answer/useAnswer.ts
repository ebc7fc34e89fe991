/**
 * What all bets have in common: a choice that the reader makes is kept in the lesson, and told to the page
 * once it is graded; one that a link or a host has brought is made as soon as it can be.
 */
import { useEffect, useRef } from 'react';
import type { LessonState } from '../../state/LessonState.ts';
import { useCommand, useLesson, useLessonState } from '../follow/LessonContext.ts';
import type { Answer } from '../follow/PageEvents.ts';
import { useFigureId } from '../stage/FigureContext.ts';

/** How often a choice that was brought back is tried. */
const retryMs = 100;

interface Asked<Key extends string | number> {
  readonly question: string;
  readonly keys: readonly Key[];
  readonly chosen: Key | null;
  readonly isRight: boolean | null;
  readonly isOpen: boolean;
  readonly onChoose: (key: Key) => void;
}

/** Gives the function by which the reader chooses. */
export function useAnswer<Key extends string | number>(asked: Asked<Key>): (key: Key) => void {
  const { question, keys, chosen, isRight, isOpen, onChoose } = asked;
  const figure = useFigureId();
  const command = useCommand();
  const { tell } = useLesson();
  const given = useLessonState(({ answers }) => answers.given[figure]);
  /** Who has made the choice that is not told yet. */
  const choosing = useRef<Answer['by'] | null>(null);

  useEffect(() => {
    if (given === undefined) return;
    const key = keys.find((each) => String(each) === given);
    if (key === undefined) command((state) => withoutGiven(state, figure));
    else if (isOpen && key !== chosen) {
      // What is brought back with it, the drawing and the network, may not be there yet.
      const choose = () => {
        choosing.current = 'host';
        onChoose(key);
      };
      const trying = setInterval(choose, retryMs);
      return () => clearInterval(trying);
    }
    return;
  });

  useEffect(() => {
    const by = choosing.current;
    if (by === null || chosen === null || isRight === null) return;
    choosing.current = null;
    const choice = String(chosen);
    command((state) => withMade(withoutGiven(state, figure), figure, choice));
    tell('answer', { figure, question, choice, right: isRight, by });
  });

  return (key) => {
    // A choice that is made and graded is not made again.
    if (key === chosen && isRight !== null) return onChoose(key);
    choosing.current = 'reader';
    command((state) => withoutGiven(state, figure));
    onChoose(key);
  };
}

function withoutGiven(state: LessonState, figure: string): LessonState {
  const { [figure]: taken, ...given } = state.answers.given;
  return taken === undefined ? state : { ...state, answers: { ...state.answers, given } };
}

function withMade(state: LessonState, figure: string, choice: string): LessonState {
  const { made } = state.answers;
  return { ...state, answers: { ...state.answers, made: { ...made, [figure]: choice } } };
}
