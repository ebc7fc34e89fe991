/**
 * A text to take away: a button copies it, or, where the clipboard is not to be had, selects it.
 */
import { useId, useRef, useState } from 'react';
import { shareTexts } from '../../text/share.ts';
import { useTexts } from '../follow/LessonContext.ts';
import './copyField.css';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** What to do with it, in one sentence. */
  readonly hint: string;
  /** Whether the text is still to change by itself. */
  readonly isPending?: boolean;
}

/** What came of copying is said in place of the hint, until the text is another one. */
export function CopyField({ label, text, hint, isPending = false }: CopyFieldProps) {
  const share = useTexts(shareTexts);
  const id = useId();
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{
    readonly text: string;
    readonly latest: 'copied' | 'selected';
  } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ text, latest: 'copied' });
    } catch {
      fieldRef.current?.focus();
      fieldRef.current?.select();
      setOutcome({ text, latest: 'selected' });
    }
  };
  return (
    <section className="slider-row copy-field">
      <label htmlFor={id}>{label}</label>
      <button type="button" aria-label={share.copy(label)} disabled={isPending} onClick={() => void copy()}>
        {share.copyButton}
      </button>
      <textarea ref={fieldRef} id={id} readOnly rows={4} spellCheck={false} value={text} />
      {/* What was said of another text no longer holds. */}
      <p aria-live="polite">{outcome?.text === text ? share[outcome.latest] : hint}</p>
    </section>
  );
}
