/**
 * The figure, or the whole lesson, as one file to keep, to send and to upload, with what is shown now inside.
 */
import { useState } from 'react';
import { linkedNetworkName } from '../../formats/linkedNetworkName.ts';
import type { Preset } from '../../formats/oneFile.ts';
import { parameterTexts } from '../../formats/writeLink.ts';
import { pageTexts } from '../../text/page.ts';
import { shareTexts } from '../../text/share.ts';
import { mayBeKeptFromSaving, saveFile } from '../code/saveFile.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { FetchError } from '../page/fetchBytes.ts';
import { Choice, textsOf } from './Choice.tsx';
import { oneFileWith } from './oneFileSource.ts';
import type { Shown } from './shownNow.ts';

type Part = 'figure' | 'lesson';

/** All that the file says of what it shows; numbers of the network as float32. */
function presetOf({ figure, parameters, state, hidden, networkText }: Shown, part: Part): Preset {
  return {
    ...parameterTexts({
      ...parameters,
      ...state,
      hide: hidden.length > 0 ? hidden : undefined,
      figure: part === 'figure' ? figure : undefined,
    }),
    ...(networkText && { [linkedNetworkName]: networkText.float32 }),
  };
}

const bytesInMegabyte = 1e6;

/** A choice, a button, and what came of it. */
export function FilePanel({ shown }: { readonly shown: Shown }) {
  const share = useTexts(shareTexts);
  const { page } = useTexts(pageTexts);
  const [part, setPart] = useState<Part>('figure');
  const [latest, setLatest] = useState('');
  if (!shown.isLinkable) return <p>{share.tooMuchInk}</p>;
  const save = async () => {
    setLatest(share.savingFile);
    const name = part === 'figure' ? `inklight-${shown.figure}.html` : 'inklight-lesson.html';
    try {
      const title = `${part === 'figure' ? shown.title : page.headline} | Inklight`;
      const content = await oneFileWith(title, presetOf(shown, part));
      saveFile({ name, content, isOfThisPageAlone: false });
      const saved = share.fileSaved(name, (content.length / bytesInMegabyte).toFixed(1));
      setLatest(mayBeKeptFromSaving() ? share.fileKept : saved);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      setLatest(share.fileMissing);
    }
  };
  return (
    <div className="stack">
      <p>{share.fileSays}</p>
      <Choice label={share.fileShows} value={part} words={textsOf(share.fileOf)} onChoose={setPart} />
      <p>
        <button type="button" onClick={() => void save()}>
          {share.saveFile}
        </button>
      </p>
      <p aria-live="polite">{latest}</p>
    </div>
  );
}
