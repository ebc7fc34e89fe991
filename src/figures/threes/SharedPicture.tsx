/**
 * What all the hands share, what some, what none, as one picture with its legend; dark until the bet is
 * placed.
 */

import { useLayoutEffect, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { CellPicture } from '../../components/pictures/CellPicture.tsx';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { inputCount } from '../../network/lessonShape.ts';
import { reservedCaption } from './HandPicture.tsx';
import { drawSharedCells } from './marks/drawSharedCells.ts';
import type { SharedCells } from './model/sharedCells.ts';
import { threesTexts } from './text.ts';

interface SharedPictureProps {
  readonly shared: SharedCells;
  readonly isShown: boolean;
}

function Picture({ shared }: { readonly shared: SharedCells }) {
  const texts = useTexts(threesTexts);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvasRef.current?.getContext('2d', { willReadFrequently: true });
    if (context) drawSharedCells(context, shared);
  }, [shared]);
  return (
    <CellPicture
      name={texts.sharedPicture}
      keys={texts.keys}
      canvasRef={canvasRef}
      describe={(_, { row, column, index }) => ({
        name: texts.sharedCell({ row, column, count: shared.counts[index], hands: shared.pictureCount }),
      })}
    />
  );
}

/** The picture and its legend, with the numbers once they may be seen. */
export function SharedPicture({ shared, isShown }: SharedPictureProps) {
  const texts = useTexts(threesTexts);
  return (
    <figure className="stack close threes-picture">
      <figcaption>
        <Reserved texts={[reservedCaption(texts)]}>
          <p>{texts.sharedPicture}</p>
        </Reserved>
      </figcaption>
      {isShown ? (
        <Picture shared={shared} />
      ) : (
        <p className="words square cells threes-hidden">{texts.hidden}</p>
      )}
      <ul className="quiet threes-legend">
        {(['all', 'some', 'none'] as const).map((part) => (
          <li key={part} data-part={part}>
            <span>{texts.legend[part]}</span>
            <Reserved texts={[texts.cells(inputCount)]}>
              <span data-slot={part}>{isShown ? texts.cells(shared[part]) : ''}</span>
            </Reserved>
          </li>
        ))}
      </ul>
    </figure>
  );
}
