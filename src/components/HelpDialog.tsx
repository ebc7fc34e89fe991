/**
 * What every key and gesture does, in a modal dialog of the platform: Escape closes it, and the focus goes back to
 * where it was. It belongs to the page, not to the dark stage.
 */
import { useLayoutEffect, useRef } from 'react';
import type { HelpEntry } from '../text/Messages.ts';
import './helpDialog.css';
import { useLesson } from './LessonContext.ts';

function EntryRow({ entry }: { readonly entry: HelpEntry }) {
  return (
    <div>
      <dt>{'gesture' in entry ? entry.gesture : entry.keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt>
      <dd>{entry.effect}</dd>
    </div>
  );
}

/** The dialog, open from the first; onClose is called when the reader has closed it. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { help } = useLesson().messages;
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => ref.current?.showModal(), []);
  return (
    <dialog ref={ref} className="help" aria-label={help.title} onClose={onClose}>
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
