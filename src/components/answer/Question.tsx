/**
 * A bet: one question, a few answers to choose from, and what came of it. Who asks grades it; the verdict is
 * spoken.
 */

import { useId } from 'react';
import type { Content, Elements } from '#jsx/jsx-runtime';
import { useIsAnswerHidden } from '../follow/LessonContext.ts';
import './question.css';
import { useAnswer } from './useAnswer.ts';

/** One answer that can be chosen. */
export interface Choice<Key extends string | number> {
  readonly key: Key;
  readonly label: Content;
  /** What a screen reader says, where the label does not say it alone. */
  readonly name?: string;
}

interface QuestionProps<Key extends string | number> {
  readonly question: string;
  readonly choices: readonly Choice<Key>[];
  /** The choice that was made; null until then. */
  readonly chosen: Key | null;
  /** Whether the choice made is right; null until it is graded. */
  readonly isRight: boolean | null;
  /** What is said after a choice; empty before. */
  readonly verdict: string;
  /** Whether it can be answered now; unless given it can, also anew. */
  readonly isOpen?: boolean;
  readonly onChoose: (key: Key) => void;
  /** Controls beside the verdict: another question, or no bet at all. */
  readonly children?: Elements;
}

/** The question with its answers in a group. */
export function Question<Key extends string | number>(props: QuestionProps<Key>) {
  const { question, choices, chosen, isRight, verdict, isOpen = true, onChoose, children } = props;
  const id = useId();
  const isAnswerHidden = useIsAnswerHidden();
  const keys = choices.map(({ key }) => key);
  const choose = useAnswer({ question, keys, chosen, isRight, isOpen, onChoose });
  return (
    <fieldset className="question" aria-labelledby={id}>
      <p id={id} className="question-text">
        {question}
      </p>
      <div className="question-choices">
        {choices.map(({ key, label, name }) => (
          <button
            key={key}
            type="button"
            aria-label={name}
            aria-pressed={key === chosen}
            data-right={key === chosen && isRight !== null && !isAnswerHidden ? isRight : undefined}
            aria-disabled={!isOpen && key !== chosen}
            onClick={() => isOpen && choose(key)}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="question-end">
        <p aria-live="polite" className="question-verdict" data-tells="answer">
          {verdict}
        </p>
        {children}
      </div>
    </fieldset>
  );
}
