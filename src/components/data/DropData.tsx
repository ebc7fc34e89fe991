/**
 * Where IDX files are dropped, or chosen by a button: says what it got and what is still missing, and one
 * sentence for each file that is of no use.
 */
import { type ChangeEvent, type DragEvent, useId, useState } from 'react';
import type { FileContent, SetName } from '../../formats/pictureFiles.ts';
import { dataTexts } from '../../text/data.ts';
import { formatCount } from '../../text/numbers.ts';
import { useTexts } from '../LessonContext.ts';
import { addFiles, type DroppedFiles, noFiles } from './DroppedFiles.ts';
import './dropData.css';
import type { PictureSource } from './PictureSource.ts';

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
    <dl>
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

/** Files so far, and what takes more of them; one handful after the other. */
function useDroppedFiles(onSource: DropDataProps['onSource']) {
  const texts = useTexts(dataTexts);
  const [dropped, setDropped] = useState(noFiles);
  const [isReading, setIsReading] = useState(false);
  const settle = (after: DroppedFiles) => {
    setDropped(after);
    onSource(after.source);
  };
  const add = async (files: readonly File[]) => {
    if (files.length === 0 || isReading) return;
    setIsReading(true);
    settle(await addFiles(dropped, files, texts));
    setIsReading(false);
  };
  return { dropped, isReading, add, remove: () => settle(noFiles) };
}

/** Takes files one handful after another, none while it reads; tells its owner after each. */
export function DropData({ onSource }: DropDataProps) {
  const texts = useTexts(dataTexts);
  const { dropped, isReading, add, remove } = useDroppedFiles(onSource);
  const [isOver, setIsOver] = useState(false);
  const hintId = useId();
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void add([...event.dataTransfer.files]);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    // So that the same file, mended, can be chosen again.
    target.value = '';
    void add(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: one can drop here, or press the button inside
    <div
      className="drop-data"
      data-is-over={isOver}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <p className="drop-title">{texts.drop}</p>
      <p id={hintId}>{texts.dropHint}</p>
      <label className="drop-choose">
        <span>{texts.choose}</span>
        <input type="file" multiple aria-describedby={hintId} onChange={choose} disabled={isReading} />
      </label>
      <FileList good={dropped.good} />
      <div role="status">
        {isReading && <p>{texts.reading}</p>}
        {dropped.faults.map((fault) => (
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
