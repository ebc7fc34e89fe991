/**
 * A bet: one question, a few answers to choose from, and what came of it. Who asks grades it; the verdict is
 * spoken.
 */

import { useId } from 'react';
import type { Content, Elements } from '#jsx/jsx-runtime';
import { useIsAnswerHidden } from '../follow/LessonContext.ts';
import { Reserved } from '../stage/Reserved.tsx';
import './question.css';
import { type Brought, useAnswer } from './useAnswer.ts';

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
  /** What may be said: room is kept for the longest. */
  readonly verdicts: readonly string[];
  /** Whether it can be answered now; unless given it can, also anew. */
  readonly isOpen?: boolean;
  /** What it is about, where that can change: see useAnswer.ts. */
  readonly subject?: string;
  readonly onChoose: (key: Key, brought?: Brought) => void;
  readonly onSubject?: (subject: string) => void;
  /** When there are controls beside the verdict: unless given, once a choice is made. */
  readonly hasControls?: boolean | 'always';
  /** Those controls: another question, or no bet at all. Their place is kept while they are not there. */
  readonly children?: Elements;
}

/** The question with its answers in a group. */
export function Question<Key extends string | number>(props: QuestionProps<Key>) {
  const { question, choices, chosen, isRight, verdict, verdicts, isOpen = true, children } = props;
  const { hasControls = chosen !== null, subject, onChoose, onSubject } = props;
  const id = useId();
  const isAnswerHidden = useIsAnswerHidden();
  const keys = choices.map(({ key }) => key);
  const choose = useAnswer({ question, keys, chosen, isRight, isOpen, subject, onChoose, onSubject });
  return (
    <fieldset className="stack question" aria-labelledby={id}>
      <p id={id} className="words question-text">
        {question}
      </p>
      <div className="row choices question-choices">
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
      <div className="row question-end">
        <Reserved className="words" texts={verdicts}>
          <p aria-live="polite" className="question-verdict" data-tells="answer">
            {verdict}
          </p>
        </Reserved>
        {children && (
          <div
            key={String(Boolean(hasControls))}
            className="row question-controls"
            data-waits={!hasControls}
            data-first={hasControls === 'always'}
          >
            {children}
          </div>
        )}
      </div>
    </fieldset>
  );
}
