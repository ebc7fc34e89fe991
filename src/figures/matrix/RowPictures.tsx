/**
 * In hidden layer 1 a row of the matrix is a picture of 784 weights, and the column of activations is the
 * reader's picture: both as pictures, with the pixel that is pointed at, a column of the matrix, in each.
 */
import { useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { CellPicture } from '../../components/pictures/CellPicture.tsx';
import { placeCellMark } from '../../components/pictures/placeCellMark.ts';
import { useSignedCells } from '../../components/pictures/useSignedCells.ts';
import { drawCells } from '../../marks/drawCells.ts';
import { contributionLimit } from '../../marks/drawConnections.ts';
import { drawSignedPicture } from '../../marks/drawSignedPicture.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { weightsIntoNeuron } from '../../network/neuronAccount.ts';
import { sayInput } from '../../text/numbers.ts';
import { findPlace } from './shownMatrix.ts';
import { matrixTexts } from './text.ts';

/** The row's 784 weights, with a mark on the column that is pointed at; the pointer does nothing here. */
function RowPicture() {
  const texts = useTexts(matrixTexts);
  const { canvasRef, cells, paint } = useSignedCells(imageSide, imageSide);
  const markRef = useRef<HTMLSpanElement>(null);
  useLive(
    (moment) => [moment.network, findPlace(moment, 1)?.row ?? null],
    (network, row) => {
      if (!network || row === null) return;
      drawSignedPicture(cells, weightsIntoNeuron(network, 0, row), contributionLimit(network.layers[0]));
      paint();
    },
  );
  useLive(
    (moment) => [findPlace(moment, 1)?.column ?? null],
    (column) => markRef.current && placeCellMark(markRef.current, column),
  );
  return (
    <div className="layered cells square cell-picture" role="img" aria-label={texts.weightsOfRow}>
      <canvas ref={canvasRef} width={imageSide} height={imageSide} />
      <span ref={markRef} className="pointed-cell" hidden />
    </div>
  );
}

/** The reader's picture, each pixel of it a column of the matrix. */
function ColumnPicture() {
  const texts = useTexts(matrixTexts);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  useLive(
    ({ image }) => [image],
    (image) => {
      const context = canvasRef.current?.getContext('2d', { willReadFrequently: true });
      if (context) drawCells(context, image);
    },
  );
  return (
    <CellPicture
      name={texts.columnPicture}
      keys={texts.columnKeys}
      canvasRef={canvasRef}
      describe={({ image }, { index }) => ({
        name: texts.pixel({ column: index, light: sayInput(image[index]) }),
        tells: 'numbers',
      })}
    />
  );
}

/** The row that is shown, by its number, beside the column. */
export function RowPictures() {
  const texts = useTexts(matrixTexts);
  return (
    <div className="columns matrix-pictures">
      <figure className="stack close">
        <figcaption>
          <LiveText slot="row-picture" write={(moment) => texts.rowPicture(findPlace(moment, 1)?.row ?? 0)} />
        </figcaption>
        <RowPicture />
      </figure>
      <figure className="stack close">
        <figcaption>{texts.columnPicture}</figcaption>
        <ColumnPicture />
      </figure>
    </div>
  );
}
