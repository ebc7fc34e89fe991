/**
 * The weight matrix of a layer as one grid of its weights, to be pointed at with a pointer, a finger or keys.
 */
import { useRef } from 'react';
import { useCommand, useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { cellInGrid, type GridSize, stepInGrid } from '../../components/pictures/gridSteps.ts';
import { useSignedCells } from '../../components/pictures/useSignedCells.ts';
import { type Walk, WalkablePicture } from '../../components/pictures/WalkablePicture.tsx';
import { contributionLimit } from '../../marks/drawConnections.ts';
import { drawMatrix } from '../../marks/drawMatrix.ts';
import { lessonSizes } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import {
  keepWeight,
  matrixPlaceOf,
  pointAtWeight,
  type WeightPlace,
  walkToWeight,
} from '../../state/matrixPlace.ts';
import { closeInspector, inspectedPlace, pointAt } from '../../state/pointCommands.ts';
import { showMark } from './showMark.ts';
import { findPlace, findShown, printWeight } from './shownMatrix.ts';
import { matrixTexts } from './text.ts';

function sizeOf(layer: number): GridSize {
  return { rows: lessonSizes[layer], columns: lessonSizes[layer - 1] };
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

/** How one walks in the weights of a layer. */
function useWalk(layer: number): Walk<WeightPlace> {
  const { loop, store } = useLesson();
  const command = useCommand();
  const size = sizeOf(layer);
  return {
    placeAt: (at) => ({ layer, ...cellInGrid(at, size) }),
    findActive: () => {
      const state = store.getState();
      const { row, column } = matrixPlaceOf(
        { inspected: inspectedPlace(state), term: state.pointing.term },
        layer,
      );
      return row === null || column === null ? activeWeight(loop.moment, layer) : { layer, row, column };
    },
    next: (from, key) => {
      const cell = stepInGrid(from, key, size);
      return cell && { layer, ...cell };
    },
    point: (weight) => command((state) => (weight ? pointAtWeight(state, weight) : pointAt(state, null))),
    walkTo: (weight) => command((state) => walkToWeight(state, weight)),
    choose: (weight) => weight && command((state) => keepWeight(state, weight)),
    letGo: () => {
      const isOpen = inspectedPlace(store.getState()) !== null;
      if (isOpen) command(closeInspector);
      return isOpen;
    },
  };
}

/** The grid, with marks over the row, the column and the cell. */
export function MatrixGrid({ layer }: { readonly layer: number }) {
  const texts = useTexts(matrixTexts);
  const rowMarkRef = useRef<HTMLElement>(null);
  const columnMarkRef = useRef<HTMLElement>(null);
  const size = sizeOf(layer);
  const { canvasRef, cells, paint } = useSignedCells(size.columns, size.rows);
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
      showMark(rowMarkRef.current, { at: row, of: size.rows, isPointed: isRowPointed });
      showMark(columnMarkRef.current, { at: column, of: size.columns, isPointed: true });
    },
  );
  const describe = (moment: Moment) => {
    const { row, column } = activeWeight(moment, layer);
    const shown = findShown(moment, layer);
    const name = shown ? texts.cell(printWeight(layer, shown, column)) : '';
    return { row, column, name, isSelected: moment.isPinned, tells: 'numbers' };
  };
  return (
    <WalkablePicture
      className="cells matrix-grid"
      name={texts.grid}
      keys={texts.keys}
      size={size}
      {...useWalk(layer)}
      describe={describe}
    >
      <canvas ref={canvasRef} width={size.columns} height={size.rows} data-wide={size.columns > 100} />
      <div className="matrix-marks" aria-hidden="true">
        <i ref={rowMarkRef} data-along="row" />
        <i ref={columnMarkRef} data-along="column" />
      </div>
    </WalkablePicture>
  );
}
