/**
 * A canvas of signed cells that has as many pixels as it covers, where its cells are large enough for the
 * dash of the negative ones; else one pixel a cell, which the style sheet enlarges.
 */
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { createSignedCells, minCellPx, paintCells } from '../../marks/signedCells.ts';
import { canvasRatio } from './fitCanvas.ts';
import { observeSize, type SizePx } from './observeSize.ts';

/** The canvas's size for what it covers. */
function pixelsFor({ widthPx, heightPx }: SizePx, columns: number, rows: number): readonly [number, number] {
  const ratio = canvasRatio();
  const [width, height] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)];
  return Math.min(width / columns, height / rows) < minCellPx ? [columns, rows] : [width, height];
}

/** Cells to be set, and the function that paints them as they were set last, as another size does too. */
export function useSignedCells(columns: number, rows: number) {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const cells = useMemo(() => createSignedCells(columns, rows), [columns, rows]);
  const paint = useCallback(() => {
    // In main memory: without a graphics card anything else is a hundred times slower.
    const context = canvasRef.current?.getContext('2d', { willReadFrequently: true });
    if (context) paintCells(context, cells);
  }, [cells]);
  useLayoutEffect(() => {
    const canvas = canvasRef.current;
    if (!canvas) return;
    return observeSize(
      canvas,
      (size) => {
        const [width, height] = pixelsFor(size, cells.columns, cells.rows);
        if (canvas.width === width && canvas.height === height) return;
        canvas.width = width;
        canvas.height = height;
        paint();
      },
      'next layout',
    );
  }, [cells, paint]);
  return { canvasRef, cells, paint };
}
