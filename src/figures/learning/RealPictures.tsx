/**
 * Real pictures to train on: the site's MNIST if it has it, or files of the reader's. Looks for MNIST when it
 * is first shown, so show it when real pictures are asked for.
 */
import { useCallback, useEffect, useState } from 'react';
import { findMnist, isMnistHere } from '../../components/data/findMnist.ts';
import type { PictureSource } from '../../components/data/PictureSource.ts';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { dataTexts } from '../../text/data.ts';
import { formatCount } from '../../text/numbers.ts';
import { DropData } from './DropData.tsx';

interface RealPicturesProps {
  /** The pictures in use; null for none. */
  readonly source: PictureSource | null;
  /** Must be the same function from render to render. */
  readonly onSource: (source: PictureSource | null) => void;
}

/** Which pictures are in use, in a sentence. */
export function PictureSourceText({ source }: { readonly source: PictureSource }) {
  const texts = useTexts(dataTexts);
  const counts = { training: formatCount(source.trainingCount), test: formatCount(source.testCount) };
  if (source.kind === 'mnist') return texts.here(counts);
  const yours = texts.yours({ ...counts, isHeldOut: source.isHeldOut });
  return source.areTurned ? `${yours} ${texts.turned}` : yours;
}

/** Takes the site's MNIST as soon as it is found; only where there is none to be had are files asked for. */
export function RealPictures({ source, onSource }: RealPicturesProps) {
  const texts = useTexts(dataTexts);
  const [mnist, setMnist] = useState<PictureSource | null | 'searching'>(() =>
    isMnistHere() ? 'searching' : null,
  );
  const search = useCallback(async () => {
    if (isMnistHere()) setMnist('searching');
    setMnist(await findMnist());
  }, []);
  useEffect(() => void search(), [search]);
  useEffect(() => {
    if (mnist !== null && mnist !== 'searching') onSource(mnist);
  }, [mnist, onSource]);
  const isHere = mnist !== null && mnist !== 'searching';
  return (
    <section className="stack close real-pictures">
      <p role="status">
        {mnist === 'searching' && <span>{texts.searching}</span>}
        {source && (
          <span>
            <PictureSourceText source={source} />
          </span>
        )}
        {mnist === null && !source && <span>{isMnistHere() ? texts.lost : texts.notHere}</span>}
      </p>
      {mnist === null && !source && isMnistHere() && (
        <button type="button" onClick={() => void search()}>
          {texts.lookAgain}
        </button>
      )}
      {!isHere && mnist !== 'searching' && <DropData onSource={onSource} />}
    </section>
  );
}
