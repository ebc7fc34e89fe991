/**
 * Saving for whoever has a button for it, and the one place that says how to go on where nothing was saved.
 */
import { useMemo, useState } from 'react';
import { saveTexts } from '../../text/save.ts';
import { addressOfState } from '../addressOfState.ts';
import { useLesson, useTexts } from '../LessonContext.ts';
import { CopyCode } from './CopyCode.tsx';
import './saveNote.css';
import { mayBeKeptFromSaving, type SavedFile, saveFile } from './saveFile.ts';

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

/** What is said of the file that was saved last, if there is one. */
function SaveNote({ file }: { readonly file: SavedFile | null }) {
  const texts = useTexts(saveTexts);
  const { store } = useLesson();
  const copy = useMemo(() => file && copyOf(file), [file]);
  const tab = texts.inTab[file?.isOfThisPageAlone ? 'own' : 'same'];
  const address = new URL(addressOfState(store) ?? '', window.location.href).href;
  return (
    <div className="save-note">
      <p role="status">
        {file && (
          <>
            <span>{texts.perhapsNot(file.name)}</span> <span>{tab.before}</span>{' '}
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
  const [file, setFile] = useState<SavedFile | null>(null);
  const save = (saved: SavedFile) => {
    saveFile(saved);
    setFile(saved);
  };
  return { save, note: mayBeKeptFromSaving() && <SaveNote file={file} /> };
}
