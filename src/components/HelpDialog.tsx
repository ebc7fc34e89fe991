/**
 * What every key and gesture does, in a modal dialog of the platform: Escape closes it, and the focus goes back to
 * where it was. It belongs to the page, not to the dark stage.
 */
import type { KeyboardEvent, RefObject } from 'react';
import type { HelpEntry } from '../text/Messages.ts';
import './helpDialog.css';
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

function EntryRow({ entry }: { readonly entry: HelpEntry }) {
  return (
    <div>
      <dt>{'gesture' in entry ? entry.gesture : entry.keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt>
      <dd>{entry.effect}</dd>
    </div>
  );
}

/** The dialog; open it with showModal(). */
export function HelpDialog({ ref }: { readonly ref: RefObject<HTMLDialogElement | null> }) {
  const { help } = useLesson().messages;
  return (
    <dialog ref={ref} className="help" aria-label={help.title}>
      <form method="dialog">
        <h2>{help.title}</h2>
        <button type="submit">{help.close}</button>
      </form>
      {help.groups.map(({ name, entries }) => (
        <section key={name}>
          <h3>{name}</h3>
          <dl>
            {entries.map((entry) => (
              <EntryRow key={entry.effect} entry={entry} />
            ))}
          </dl>
        </section>
      ))}
    </dialog>
  );
}

/** A small button in the corner of a figure that opens its help. */
export function HelpButton({ onOpen }: { readonly onOpen: () => void }) {
  const { help } = useLesson().messages;
  return (
    <button type="button" className="help-button" aria-label={help.name} title={help.name} onClick={onOpen}>
      ?
    </button>
  );
}
