/**
 * A picture of 784 cells that can be pointed at, cell by cell, with a mouse, a finger or keys. Whoever uses
 * it draws in its canvas, one pixel a cell. What is pointed at is the input neuron, so it lights up in every
 * figure.
 */
import { type RefObject, useRef } from 'react';
import { imageSide } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { inspectedPlace, pointAt } from '../../state/pointCommands.ts';
import './cellPicture.css';
import { useCommand, useLesson } from '../follow/LessonContext.ts';
import { useLive } from '../follow/useLive.ts';
import type { CellText } from './ActiveCell.tsx';
import { cellInGrid, cellOfIndex, type GridCell, indexAfterKey, indexOfCell } from './gridSteps.ts';
import { middlePixel, pixelGrid } from './pixelGrid.ts';
import { placeCellMark } from './placeCellMark.ts';
import { WalkablePicture } from './WalkablePicture.tsx';

/** A cell by its place, and by its index among the inputs. */
interface NumberedCell extends GridCell {
  readonly index: number;
}

interface CellPictureProps {
  readonly name: string;
  /** What its keys do, for a screen reader. */
  readonly keys: string;
  readonly canvasRef: RefObject<HTMLCanvasElement | null>;
  /** The active cell in words. */
  readonly describe: (moment: Moment, cell: NumberedCell) => Omit<CellText, keyof GridCell>;
}

/** The cell that is pointed at anywhere; the middle one before. */
function activeCell({ inspected }: Pick<Moment, 'inspected'>): number {
  return inspected?.layer === 0 ? inspected.index : middlePixel;
}

/** Takes the pointer and the keys, and marks the cell that is pointed at; the rest its user draws. */
export function CellPicture({ name, keys, canvasRef, describe }: CellPictureProps) {
  const { store } = useLesson();
  const command = useCommand();
  const markRef = useRef<HTMLSpanElement>(null);
  useLive(
    ({ inspected }) => [inspected?.layer === 0 ? inspected.index : null],
    (cell) => markRef.current && placeCellMark(markRef.current, cell),
  );
  return (
    <WalkablePicture
      className="layered cells square cell-picture"
      name={name}
      keys={keys}
      size={pixelGrid}
      placeAt={(at) => indexOfCell(cellInGrid(at, pixelGrid), pixelGrid)}
      findActive={() => activeCell({ inspected: inspectedPlace(store.getState()) })}
      next={(cell, key) => indexAfterKey(cell, key, pixelGrid)}
      point={(index) => command((state) => pointAt(state, index === null ? null : { layer: 0, index }))}
      describe={(moment) => {
        const index = activeCell(moment);
        const cell = cellOfIndex(index, pixelGrid);
        return { ...cell, ...describe(moment, { ...cell, index }) };
      }}
    >
      <canvas ref={canvasRef} width={imageSide} height={imageSide} />
      <span ref={markRef} className="pointed-cell" hidden />
    </WalkablePicture>
  );
}
