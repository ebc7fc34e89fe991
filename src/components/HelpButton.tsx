/**
 * How help is asked for: with "?", or by a button. What it says is loaded then.
 */
import type { KeyboardEvent } from 'react';
import './cornerButton.css';
import { useLesson } from './LessonContext.ts';

/** Inputs into which no question mark can be typed. */
const untypedInputs: ReadonlySet<string> = new Set(['range', 'checkbox', 'radio', 'button']);

function takesText(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return !untypedInputs.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** Whether a key asks for help: "?", but not where it is text. */
export function asksForHelp({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key === '?' && !ctrlKey && !metaKey && !altKey && !takesText(target);
}

/** A small button in the corner of a figure that opens its help. */
export function HelpButton({ onOpen }: { readonly onOpen: () => void }) {
  const { help } = useLesson().messages;
  return (
    <button type="button" className="corner-button" aria-label={help.name} title={help.name} onClick={onOpen}>
      ?
    </button>
  );
}
