/**
 * What every key and gesture does.
 */
import { type HelpEntry, helpTexts } from '../../text/help.ts';
import './helpDialog.css';
import { useTexts } from '../follow/LessonContext.ts';
import { PageDialog } from './PageDialog.tsx';

function EntryRow({ entry }: { readonly entry: HelpEntry }) {
  return (
    <div>
      <dt>
        {'gesture' in entry
          ? entry.gesture
          : entry.keys.map((key) => (
              <kbd key={key} translate="no">
                {key}
              </kbd>
            ))}
      </dt>
      <dd>{entry.effect}</dd>
    </div>
  );
}

/** The dialog, open from the first; onClose is called when the reader has closed it. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const help = useTexts(helpTexts);
  return (
    <PageDialog title={help.title} onClose={onClose}>
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
    </PageDialog>
  );
}
