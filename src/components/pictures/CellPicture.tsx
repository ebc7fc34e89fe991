/**
 * A picture of 784 cells that can be pointed at, cell by cell, with a mouse, a finger or keys. Whoever uses
 * it draws in its canvas, one pixel a cell. What is pointed at is the input neuron, so it lights up in every
 * figure.
 */
import { type KeyboardEvent, type PointerEvent, type RefObject, useId, useRef } from 'react';
import { imageSide, inputCount } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { pointAt } from '../../state/pointCommands.ts';
import { readKey } from '../page/readKey.ts';
import { ActiveCell, type CellText } from './ActiveCell.tsx';
import './cellPicture.css';
import { useCommand, useLesson } from '../follow/LessonContext.ts';
import { useLive } from '../follow/useLive.ts';
import { placeCellMark } from './placeCellMark.ts';

const middleCell = inputCount / 2 + imageSide / 2;
const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function within(place: number): number {
  return Math.max(0, Math.min(imageSide - 1, place));
}

/** The cell that is pointed at anywhere; the middle one before. */
export function activeCell({ inspected }: Moment): number {
  return inspected?.layer === 0 ? inspected.index : middleCell;
}

function cellAt({ clientX, clientY, currentTarget }: PointerEvent): number {
  const box = currentTarget.getBoundingClientRect();
  const column = within(Math.floor(((clientX - box.left) / box.width) * imageSide));
  const row = within(Math.floor(((clientY - box.top) / box.height) * imageSide));
  return row * imageSide + column;
}

/** Handlers that point at cells. */
function useCellPointing() {
  const { loop } = useLesson();
  const command = useCommand();
  const point = (index: number | null) =>
    command((state) => pointAt(state, index === null ? null : { layer: 0, index }));
  return {
    onPointerMove: (event: PointerEvent) => event.pointerType !== 'touch' && point(cellAt(event)),
    onPointerUp: (event: PointerEvent) => event.pointerType === 'touch' && point(cellAt(event)),
    onPointerLeave: ({ pointerType }: PointerEvent) => pointerType !== 'touch' && point(null),
    onFocus: ({ currentTarget }: { currentTarget: Element }) =>
      currentTarget.matches(':focus-visible') && point(activeCell(loop.moment)),
    onBlur: () => point(null),
    onKeyDown: (event: KeyboardEvent) => {
      const step = steps[readKey(event)];
      if (!step) return;
      event.preventDefault();
      const cell = activeCell(loop.moment);
      const row = within(Math.floor(cell / imageSide) + step[0]);
      point(row * imageSide + within((cell % imageSide) + step[1]));
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
      className="cell-picture"
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
