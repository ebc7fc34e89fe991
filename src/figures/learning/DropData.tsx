/**
 * Where IDX files are dropped, or a folder with them, or chosen by a button: says what it got and what is
 * still missing, and one sentence for each file that is of no use.
 */
import { type ChangeEvent, useId, useRef, useState } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { loadNetwork } from '../../components/networkPicture/loadNetwork.ts';
import { networkRoles } from '../../formats/linkValues.ts';
import type { FileContent, SetName } from '../../formats/pictureFiles.ts';
import { dataTexts } from '../../text/data.ts';
import { fileFaultTexts } from '../../text/fileFaults.ts';
import { formatCount } from '../../text/numbers.ts';
import { addFiles, type DroppedFiles, noFiles } from './DroppedFiles.ts';
import './dropData.css';
import type { PictureSource } from '../../components/data/PictureSource.ts';
import type { Handful } from './takeHandful.ts';
import { useFileDrop } from './useFileDrop.ts';

interface DropDataProps {
  /** Told whenever the files make pictures, and with null when they no longer do. */
  readonly onSource: (source: PictureSource | null) => void;
}

const parts: readonly { readonly set: SetName; readonly content: FileContent }[] = [
  { set: 'training', content: 'images' },
  { set: 'training', content: 'labels' },
  { set: 'test', content: 'images' },
  { set: 'test', content: 'labels' },
];

/** The four files, and which of them are there. */
function FileList({ good }: { readonly good: DroppedFiles['good'] }) {
  const texts = useTexts(dataTexts);
  return (
    <dl className="ledger">
      {parts.map(({ set, content }) => {
        const head = good.find((file) => file.head.set === set && file.head.content === content)?.head;
        return (
          <div key={set + content} data-is-there={head !== undefined}>
            <dt>{texts.part[set][content]}</dt>
            <dd>{head ? texts.has(formatCount(head.count), head.name) : texts.missing}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The network by which one sees how pictures lie, whichever one the page shows. */
async function askReader() {
  const loaded = await loadNetwork(networkRoles.usual);
  return loaded.kind === 'ready' ? loaded.network : null;
}

/** Files so far, and what takes more of them: one handful after the other, none is lost. */
function useDroppedFiles(onSource: DropDataProps['onSource']) {
  const texts = useTexts(dataTexts);
  const faultTexts = useTexts(fileFaultTexts);
  const [dropped, setDropped] = useState(noFiles);
  const [waitingCount, setWaitingCount] = useState(0);
  const last = useRef(Promise.resolve(noFiles));
  const settle = (after: DroppedFiles) => {
    setDropped(after);
    onSource(after.source);
    return after;
  };
  const addAfter = async (before: DroppedFiles, handful: Handful) => {
    const after = await addFiles(before, handful, { texts, faultTexts, askReader });
    setWaitingCount((count) => count - 1);
    return settle(after);
  };
  const add = (handful: Handful) => {
    setWaitingCount((count) => count + 1);
    last.current = last.current.then((before) => addAfter(before, handful));
  };
  const remove = () => {
    last.current = Promise.resolve(settle(noFiles));
  };
  return { dropped, isReading: waitingCount > 0, add, remove };
}

/** Takes files one handful after another; tells its owner after each. */
export function DropData({ onSource }: DropDataProps) {
  const texts = useTexts(dataTexts);
  const { dropped, isReading, add, remove } = useDroppedFiles(onSource);
  const place = useFileDrop(add);
  const hintId = useId();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    // So that the same file, mended, can be chosen again.
    target.value = '';
    if (files.length > 0) add({ files, folders: [] });
  };
  return (
    <div className="stack close drop-data" {...place}>
      <p className="drop-title">{texts.drop}</p>
      <p id={hintId}>{texts.dropHint}</p>
      <label className="drop-choose">
        <span>{texts.choose}</span>
        <input type="file" multiple aria-describedby={hintId} onChange={choose} />
      </label>
      <FileList good={dropped.good} />
      <div role="status">
        {isReading && <p>{texts.reading}</p>}
        {/* Two files of one name, from two folders, may have the same fault. */}
        {[...new Set(dropped.faults)].map((fault) => (
          <p key={fault} className="drop-fault">
            {fault}
          </p>
        ))}
      </div>
      {dropped.good.length > 0 && (
        <button type="button" onClick={remove} disabled={isReading}>
          {texts.remove}
        </button>
      )}
    </div>
  );
}
