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
  /**
   * What it is asked about, where the reader can change that: letters, digits and full stops. It goes with
   * the choice into links.
   */
  readonly subject?: string | undefined;
  readonly onChoose: (key: Key, brought?: Brought) => void;
  /** Is told what a link has brought it to be about, without a choice. */
  readonly onSubject?: ((subject: string) => void) | undefined;
}

/** With a choice that a link or a host has brought: what it was made about; null where it does not say. */
export interface Brought {
  readonly subject: string | null;
}

/**
 * A choice as links write it, read: of a question about something, "CHOICE", "CHOICE.SUBJECT", or ".SUBJECT"
 * where none was made.
 */
function readChoice<Key extends string | number>(text: string, keys: readonly Key[], hasSubject: boolean) {
  const plain = keys.find((key) => String(key) === text);
  if (plain !== undefined || !hasSubject) return { key: plain, subject: null };
  if (text.startsWith('.')) return { key: undefined, subject: text.slice(1) };
  const key = keys.find((each) => text.startsWith(`${each}.`));
  return { key, subject: key === undefined ? null : text.slice(`${key}.`.length) };
}

/** Gives the function by which the reader chooses. */
export function useAnswer<Key extends string | number>(asked: Asked<Key>): (key: Key) => void {
  const { question, keys, chosen, isRight, isOpen, subject, onChoose, onSubject } = asked;
  const figure = useFigureId();
  const command = useCommand();
  const { tell } = useLesson();
  const given = useLessonState(({ answers }) => answers.given[figure]);
  /** Who has made the choice that is not told yet. */
  const choosing = useRef<Answer['by'] | null>(null);

  useEffect(() => {
    if (given === undefined) return;
    const { key, subject: about } = readChoice(given, keys, subject !== undefined);
    const isOther = key !== chosen || (about !== null && about !== subject);
    if (key === undefined) {
      if (about !== null) onSubject?.(about);
      command((state) => withoutGiven(state, figure));
    } else if (isOpen && isOther) {
      // What is brought back with it, the drawing and the network, may not be there yet.
      const choose = () => {
        choosing.current = 'host';
        onChoose(key, { subject: about });
      };
      const trying = setInterval(choose, retryMs);
      return () => clearInterval(trying);
    }
    return;
  });

  const latestSubject = useRef(subject);
  useEffect(() => {
    if (subject === undefined || subject === latestSubject.current) return;
    latestSubject.current = subject;
    command((state) => withAbout(state, figure, subject));
  }, [subject, figure, command]);

  useEffect(() => {
    const by = choosing.current;
    if (by === null || chosen === null || isRight === null) return;
    choosing.current = null;
    const choice = String(chosen);
    const linked = subject === undefined ? choice : `${choice}.${subject}`;
    command((state) => withMade(withoutGiven(state, figure), figure, linked));
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

function withAbout(state: LessonState, figure: string, subject: string): LessonState {
  const { made, about } = state.answers;
  // A bet on something else is not placed any more.
  const { [figure]: _, ...others } = made;
  return { ...state, answers: { ...state.answers, made: others, about: { ...about, [figure]: subject } } };
}

function withMade(state: LessonState, figure: string, choice: string): LessonState {
  const { made } = state.answers;
  return { ...state, answers: { ...state.answers, made: { ...made, [figure]: choice } } };
}
