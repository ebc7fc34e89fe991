/**
 * A text to take away: a button copies it, or, where the clipboard is not to be had, selects it.
 */
import { useId, useRef, useState } from 'react';
import './copyField.css';
import { useLesson } from './LessonContext.ts';

/** The field, under its name. */
export function CopyField({ label, text }: { readonly label: string; readonly text: string }) {
  const { share } = useLesson().messages;
  const id = useId();
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(share.copied);
    } catch {
      fieldRef.current?.focus();
      fieldRef.current?.select();
      setOutcome(share.selected);
    }
  };
  return (
    <section className="copy-field">
      <label htmlFor={id}>{label}</label>
      <button type="button" aria-label={share.copy(label)} onClick={() => void copy()}>
        {share.copyButton}
      </button>
      <textarea ref={fieldRef} id={id} readOnly rows={3} value={text} />
      <p aria-live="polite">{outcome}</p>
    </section>
  );
}
