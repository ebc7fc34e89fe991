/**
 * A picture of 784 cells that can be pointed at, cell by cell, with a mouse, a finger or keys. Whoever uses
 * it draws in its canvas, one pixel a cell. What is pointed at is the input neuron, so it lights up in every
 * figure.
 */
import { type KeyboardEvent, type PointerEvent, type RefObject, useId, useRef } from 'react';
import { imageSide } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { inspectedPlace, pointAt } from '../../state/pointCommands.ts';
import { readKey } from '../page/readKey.ts';
import { ActiveCell, type CellText } from './ActiveCell.tsx';
import './cellPicture.css';
import { useCommand, useLesson } from '../follow/LessonContext.ts';
import { useLive } from '../follow/useLive.ts';
import { cellAfterKey, keepInPicture, middleCell } from './cellSteps.ts';
import { placeCellMark } from './placeCellMark.ts';

/** The cell that is pointed at anywhere; the middle one before. */
export function activeCell({ inspected }: Pick<Moment, 'inspected'>): number {
  return inspected?.layer === 0 ? inspected.index : middleCell;
}

function cellAt({ clientX, clientY, currentTarget }: PointerEvent): number {
  const box = currentTarget.getBoundingClientRect();
  const column = keepInPicture(Math.floor(((clientX - box.left) / box.width) * imageSide));
  const row = keepInPicture(Math.floor(((clientY - box.top) / box.height) * imageSide));
  return row * imageSide + column;
}

/** Handlers that point at cells. */
function useCellPointing() {
  const { store } = useLesson();
  const command = useCommand();
  // Two keys in one frame are two steps: the store knows of the first before anything is drawn.
  const active = () => activeCell({ inspected: inspectedPlace(store.getState()) });
  const point = (index: number | null) =>
    command((state) => pointAt(state, index === null ? null : { layer: 0, index }));
  return {
    onPointerMove: (event: PointerEvent) => event.pointerType !== 'touch' && point(cellAt(event)),
    onPointerUp: (event: PointerEvent) => event.pointerType === 'touch' && point(cellAt(event)),
    onPointerLeave: ({ pointerType }: PointerEvent) => pointerType !== 'touch' && point(null),
    onFocus: ({ currentTarget }: { currentTarget: Element }) =>
      currentTarget.matches(':focus-visible') && point(active()),
    onBlur: () => point(null),
    onKeyDown: (event: KeyboardEvent) => {
      const next = cellAfterKey(active(), readKey(event));
      if (next === null) return;
      event.preventDefault();
      point(next);
    },
  };
}

interface CellPictureProps {
  readonly name: string;
  /** What its keys do, for a screen reader. */
  readonly keys: string;
  readonly canvasRef: RefObject<HTMLCanvasElement | null>;
  /** The active cell in words. */
  readonly describe: (moment: Moment) => CellText;
}

/** Takes the pointer and the keys, and marks the cell that is pointed at; the rest its user draws. */
export function CellPicture({ name, keys, canvasRef, describe }: CellPictureProps) {
  const gridRef = useRef<HTMLDivElement>(null);
  const markRef = useRef<HTMLSpanElement>(null);
  const keysId = useId();
  const handlers = useCellPointing();
  useLive(
    ({ inspected }) => [inspected?.layer === 0 ? inspected.index : null],
    (cell) => markRef.current && placeCellMark(markRef.current, cell),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be 784 cells
    <div
      ref={gridRef}
      className="layered cells square cell-picture"
      role="grid"
      tabIndex={0}
      aria-label={name}
      aria-describedby={keysId}
      {...handlers}
    >
      <canvas ref={canvasRef} width={imageSide} height={imageSide} />
      <span ref={markRef} className="pointed-cell" hidden />
      <ActiveCell grid={gridRef} describe={describe} describedBy={keysId} />
      <p id={keysId} hidden>
        {keys}
      </p>
    </div>
  );
}
