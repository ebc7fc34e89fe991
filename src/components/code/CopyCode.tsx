/**
 * A program, a formula or a file on the stage, line by line, to copy: or, where the clipboard is not to be
 * had, selected.
 */
import { useId, useRef, useState } from 'react';
import { shareTexts } from '../../text/share.ts';
import { useTexts } from '../follow/LessonContext.ts';
import './copyCode.css';

interface CopyCodeProps {
  readonly name: string;
  readonly code: string;
  /** How many lines of it are shown at once: all of them unless given. */
  readonly lines?: number;
}

/** The code under its name, with its button. */
export function CopyCode({ name, code, lines }: CopyCodeProps) {
  const share = useTexts(shareTexts);
  const id = useId();
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{
    readonly code: string;
    readonly latest: 'copied' | 'selected';
  } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setOutcome({ code, latest: 'copied' });
    } catch {
      fieldRef.current?.focus();
      fieldRef.current?.select();
      setOutcome({ code, latest: 'selected' });
    }
  };
  return (
    <section className="slider-row copy-code">
      <label htmlFor={id}>{name}</label>
      {/* What was said of another code no longer holds. */}
      <p aria-live="polite">{outcome?.code === code ? share[outcome.latest] : ''}</p>
      <button type="button" aria-label={share.copy(name)} onClick={() => void copy()}>
        {share.copyButton}
      </button>
      <textarea
        ref={fieldRef}
        id={id}
        readOnly
        rows={lines ?? code.split('\n').length}
        data-scrolls={lines !== undefined}
        wrap="off"
        spellCheck={false}
        value={code}
      />
    </section>
  );
}
