/**
 * Saving for whoever has a button for it, and the one place that says how to go on where nothing was saved.
 */
import { useMemo, useState } from 'react';
import { saveTexts } from '../../text/save.ts';
import { addressOfState } from '../follow/addressOfState.ts';
import { useLesson, useTexts } from '../follow/LessonContext.ts';
import { CopyCode } from './CopyCode.tsx';
import { fromFrame, mayBeKeptFromSaving, type SavedFile, saveFile } from './saveFile.ts';

/** Lines of a text that are shown at once. */
const shownLines = 5;

/** The text of a file, to be copied. */
interface Copy {
  readonly name: string;
  readonly text: string;
}

function copyOf({ name, content, asText }: SavedFile): Copy | null {
  if (asText) return { name: asText.name, text: asText.write() };
  return typeof content === 'string' ? { name, text: content } : null;
}

/** This page in a tab of its own, with all that is on it; null where that is too much, or it is in one. */
function addressOfTab(hash: string | null): string | null {
  if (hash === null || window.parent === window) return null;
  const address = new URL(hash, window.location.href);
  address.searchParams.set(fromFrame, '');
  return address.href;
}

/** What is said of the file that was saved last, if there is one; count: how many there were. */
function SaveNote({ file, count }: { readonly file: SavedFile | null; readonly count: number }) {
  const texts = useTexts(saveTexts);
  const { store } = useLesson();
  const copy = useMemo(() => file && copyOf(file), [file]);
  const tab = texts.inTab[file?.isOfThisPageAlone ? 'own' : 'same'];
  const address = addressOfTab(addressOfState(store));
  return (
    <div className="stack close save-note">
      <p role="status">
        {file && <span key={count}>{texts.perhapsNot(file.name)}</span>}
        {file && address !== null && (
          <>
            {' '}
            <span>{tab.before}</span>{' '}
            <a href={address} target="_blank" rel="noopener">
              {tab.link}
            </a>{' '}
            <span>{tab.after}</span>
          </>
        )}
      </p>
      {copy && <CopyCode name={copy.name} code={copy.text} lines={shownLines} />}
    </div>
  );
}

/** A function that saves a file, and the place, below its buttons, that says something where it must. */
export function useSaving() {
  const [last, setLast] = useState<{ readonly file: SavedFile | null; readonly count: number }>({
    file: null,
    count: 0,
  });
  const save = (file: SavedFile) => {
    saveFile(file);
    setLast(({ count }) => ({ file, count: count + 1 }));
  };
  return { save, note: mayBeKeptFromSaving() && <SaveNote {...last} /> };
}
