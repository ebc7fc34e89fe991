/**
 * The weight matrix of a layer as one grid of its weights, to be pointed at with a pointer, a finger or keys.
 */
import { type KeyboardEvent, type PointerEvent, useId, useRef } from 'react';
import { useCommand, useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { readKey } from '../../components/page/readKey.ts';
import { ActiveCell } from '../../components/pictures/ActiveCell.tsx';
import { useSignedCells } from '../../components/pictures/useSignedCells.ts';
import { contributionLimit } from '../../marks/drawConnections.ts';
import { drawMatrix } from '../../marks/drawMatrix.ts';
import { lessonSizes } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import {
  keepWeight,
  matrixPlaceOf,
  placeAfterKey,
  pointAtWeight,
  type WeightPlace,
  walkToWeight,
} from '../../state/matrixPlace.ts';
import { closeInspector, inspectedPlace, pointAt } from '../../state/pointCommands.ts';
import { showMark } from './showMark.ts';
import { findPlace, findShown, printWeight } from './shownMatrix.ts';
import { matrixTexts } from './text.ts';

/** The weight under a pointer. */
function weightAt(event: PointerEvent | React.MouseEvent, layer: number): WeightPlace {
  const box = event.currentTarget.getBoundingClientRect();
  const along = (at: number, start: number, size: number, count: number) =>
    Math.min(count - 1, Math.max(0, Math.floor(((at - start) / size) * count)));
  return {
    layer,
    row: along(event.clientY, box.top, box.height, lessonSizes[layer]),
    column: along(event.clientX, box.left, box.width, lessonSizes[layer - 1]),
  };
}

/**
 * The weight that keys start from: the one pointed at, or the one that counts most in the row that is shown.
 */
function activeWeight(moment: Moment, layer: number): WeightPlace {
  const shown = findShown(moment, layer);
  if (!shown) return { layer, row: 0, column: 0 };
  const { row, column, account } = shown;
  const largest = account.contributions.reduce(
    (best, value, k, all) => (Math.abs(value) > Math.abs(all[best]) ? k : best),
    0,
  );
  return { layer, row, column: column ?? largest };
}

/** Handlers that point at weights. */
function useWeightPointing(layer: number) {
  const { loop, store } = useLesson();
  const command = useCommand();
  // Two keys in one frame are two steps: the store knows of the first before anything is drawn.
  const findActive = () => {
    const { pinned, pointedAt, pointedTerm } = store.getState();
    const { row, column } = matrixPlaceOf({ inspected: pinned ?? pointedAt, term: pointedTerm }, layer);
    return row === null || column === null ? activeWeight(loop.moment, layer) : { layer, row, column };
  };
  return {
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      const weight = weightAt(event, layer);
      command((state) => pointAtWeight(state, weight));
    },
    onPointerLeave: (event: PointerEvent) =>
      event.pointerType !== 'touch' && command((state) => pointAt(state, null)),
    onClick: (event: React.MouseEvent) => {
      const weight = weightAt(event, layer);
      command((state) => keepWeight(state, weight));
    },
    onFocus: ({ currentTarget }: { readonly currentTarget: Element }) => {
      if (currentTarget.matches(':focus-visible')) command((state) => pointAtWeight(state, findActive()));
    },
    onBlur: () => command((state) => pointAt(state, null)),
    onKeyDown: (event: KeyboardEvent) => {
      const key = readKey(event);
      const size = { rows: lessonSizes[layer], columns: lessonSizes[layer - 1] };
      const next = placeAfterKey(findActive(), key, size);
      if (next) command((state) => walkToWeight(state, { layer, ...next }));
      else if (key === 'Enter' || key === ' ') command((state) => keepWeight(state, findActive()));
      else if (key === 'Escape' && inspectedPlace(store.getState())) command(closeInspector);
      else return;
      event.preventDefault();
    },
  };
}

/** The grid, with marks over the row, the column and the cell. */
export function MatrixGrid({ layer }: { readonly layer: number }) {
  const texts = useTexts(matrixTexts);
  const gridRef = useRef<HTMLDivElement>(null);
  const rowMarkRef = useRef<HTMLElement>(null);
  const columnMarkRef = useRef<HTMLElement>(null);
  const keysId = useId();
  const [columns, rows] = [lessonSizes[layer - 1], lessonSizes[layer]];
  const { canvasRef, cells, paint } = useSignedCells(columns, rows);
  useLive(
    ({ network }) => [network?.layers[layer - 1]],
    (weights) => {
      if (!weights) return;
      drawMatrix(cells, weights, contributionLimit(weights));
      paint();
    },
  );
  useLive(
    (moment) => {
      const shown = findPlace(moment, layer);
      return [shown?.row ?? null, shown?.column ?? null, shown?.isRowPointed ?? false];
    },
    (row, column, isRowPointed) => {
      if (row === null || !rowMarkRef.current || !columnMarkRef.current) return;
      showMark(rowMarkRef.current, { at: row, of: rows, isPointed: isRowPointed });
      showMark(columnMarkRef.current, { at: column, of: columns, isPointed: true });
    },
  );
  const describe = (moment: Moment) => {
    const { row, column } = activeWeight(moment, layer);
    const shown = findShown(moment, layer);
    const name = shown ? texts.cell(printWeight(layer, shown, column)) : '';
    return { key: `${row}-${column}`, name, isSelected: moment.isPinned, tells: 'numbers' };
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be thousands of weights
    <div
      ref={gridRef}
      className="cells matrix-grid"
      role="grid"
      tabIndex={0}
      aria-label={texts.grid}
      aria-describedby={keysId}
      {...useWeightPointing(layer)}
    >
      <canvas ref={canvasRef} width={columns} height={rows} data-wide={columns > 100} />
      <div className="matrix-marks" aria-hidden="true">
        <i ref={rowMarkRef} data-along="row" />
        <i ref={columnMarkRef} data-along="column" />
      </div>
      <ActiveCell grid={gridRef} describe={describe} describedBy={keysId} />
      <p id={keysId} hidden>
        {texts.keys}
      </p>
    </div>
  );
}
