/**
 * In hidden layer 1 a row of the matrix is a picture of 784 weights, and the column of activations is the
 * reader's picture: both as pictures, with the pixel that is pointed at, a column of the matrix, in each.
 */
import { useCallback, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useEveryFrame } from '../../components/follow/useEveryFrame.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { CellPicture } from '../../components/pictures/CellPicture.tsx';
import { useSignedCells } from '../../components/pictures/useSignedCells.ts';
import { drawCells } from '../../marks/drawCells.ts';
import { contributionLimit } from '../../marks/drawConnections.ts';
import { drawSignedPicture } from '../../marks/drawSignedPicture.ts';
import { imageSide, inputCount } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatActivation } from '../../text/numbers.ts';
import { findShown } from './shownMatrix.ts';
import { matrixTexts } from './text.ts';

/** The row's 784 weights, with a mark on the column that is pointed at; the pointer does nothing here. */
const middleCell = inputCount / 2 + imageSide / 2;

/** The row's 784 weights, with a mark on the column that is pointed at; the pointer does nothing here. */
function RowPicture() {
  const texts = useTexts(matrixTexts);
  const { canvasRef, cells, paint } = useSignedCells(imageSide, imageSide);
  const markRef = useRef<HTMLSpanElement>(null);
  const draw = useCallback(
    (moment: Moment) => {
      const shown = findShown(moment, 1);
      const mark = markRef.current;
      if (!shown || !moment.network || !mark) return;
      drawSignedPicture(cells, shown.account.weights, contributionLimit(moment.network.layers[0]));
      paint();
      mark.hidden = shown.column === null;
      const column = shown.column ?? 0;
      mark.style.left = `${((column % imageSide) / imageSide) * 100}%`;
      mark.style.top = `${(Math.floor(column / imageSide) / imageSide) * 100}%`;
    },
    [cells, paint],
  );
  useEveryFrame(draw);
  return (
    <div className="cell-picture" role="img" aria-label={texts.weightsOfRow}>
      <canvas ref={canvasRef} width={imageSide} height={imageSide} />
      <span ref={markRef} className="pointed-cell" hidden />
    </div>
  );
}

/** The reader's picture, each pixel of it a column of the matrix. */
function ColumnPicture() {
  const texts = useTexts(matrixTexts);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const draw = useCallback(({ image }: Moment) => {
    const context = canvasRef.current?.getContext('2d', { willReadFrequently: true });
    if (context) drawCells(context, image);
  }, []);
  useEveryFrame(draw);
  const describe = useCallback(
    ({ image, inspected }: Moment) => {
      const column = inspected?.layer === 0 ? inspected.index : middleCell;
      const name = texts.pixel({ column, light: formatActivation(image[column]) });
      return { key: String(column), name, tells: 'numbers' };
    },
    [texts],
  );
  return (
    <CellPicture
      name={texts.columnPicture}
      keys={texts.columnKeys}
      canvasRef={canvasRef}
      describe={describe}
    />
  );
}

/** The row that is shown, by its number, beside the column. */
export function RowPictures() {
  const texts = useTexts(matrixTexts);
  const writeRow = useCallback((moment: Moment) => texts.rowPicture(findShown(moment, 1)?.row ?? 0), [texts]);
  return (
    <div className="matrix-pictures">
      <figure>
        <figcaption>
          <LiveText slot="row-picture" write={writeRow} />
        </figcaption>
        <RowPicture />
      </figure>
      <figure>
        <figcaption>{texts.columnPicture}</figcaption>
        <ColumnPicture />
      </figure>
    </div>
  );
}
