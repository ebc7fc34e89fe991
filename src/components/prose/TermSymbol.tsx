/**
 * The symbol of a term in the running text. Pressed, it says what it stands for, in a popover of the
 * platform's: Escape or a press elsewhere closes it.
 */
import { useId } from 'react';
import type { TermText } from '../../text/lesson.ts';
import { Formula } from './Formula.tsx';

/** A button and its popover; the platform opens and shuts it, React holds no state. */
export function TermSymbol({ term }: { readonly term: TermText }) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="term-symbol"
        translate="no"
        popoverTarget={id}
        // As it is seen, without the signs of its notation: one says it to press it by voice.
        aria-label={`${term.symbol.replace('_', ' ')}: ${term.name}`}
      >
        <Formula text={term.symbol} />
      </button>
      <span id={id} popover="auto" className="term-note">
        <strong>
          <Formula text={term.symbol} />
          <span>{` ${term.name}`}</span>
        </strong>
        <span>{term.meaning}</span>
      </span>
    </>
  );
}
