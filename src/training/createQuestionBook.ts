/**
 * Questions that were asked and not answered yet: they outlast the trainer that they were put to.
 */
import type { Answer, Question } from './TrainingMessages.ts';

/** A question without its number. */
export type NewQuestion = Question extends infer Each
  ? Each extends Question
    ? Omit<Each, 'id'>
    : never
  : never;

/** Numbers questions, and hands out their answers. */
export interface QuestionBook {
  ask(question: NewQuestion): { readonly asked: Question; readonly answer: Promise<Answer> };
  answer(id: number, answer: Answer): void;
  /** In the order in which they were asked. */
  unanswered(): readonly Question[];
  isWaiting(): boolean;
  /** Answers all of them with null. */
  giveUp(): void;
}

interface Entry {
  readonly asked: Question;
  readonly resolve: (answer: Answer) => void;
}

/** An empty book; it numbers questions from 1. */
export function createQuestionBook(): QuestionBook {
  const entries = new Map<number, Entry>();
  let lastId = 0;
  const answer = (id: number, value: Answer) => {
    const entry = entries.get(id);
    entries.delete(id);
    entry?.resolve(value);
  };
  return {
    ask: (question) => {
      const asked: Question = { ...question, id: ++lastId };
      const promised = new Promise<Answer>((resolve) => entries.set(asked.id, { asked, resolve }));
      return { asked, answer: promised };
    },
    answer,
    unanswered: () => Array.from(entries.values(), ({ asked }) => asked),
    isWaiting: () => entries.size > 0,
    giveUp: () => {
      for (const id of [...entries.keys()]) answer(id, null);
    },
  };
}
