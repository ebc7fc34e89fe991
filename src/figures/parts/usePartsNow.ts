/**
 * The parts that are found in the drawing at rest.
 */
import { useMemo } from 'react';
import { useAtRest } from '../../components/follow/useAtRest.ts';
import type { Drawing } from '../../image/Drawing.ts';
import { type FoundPart, findParts } from './model/findParts.ts';

/** The last drawing that was at rest, and its parts. */
export interface PartsNow {
  readonly drawing: Drawing;
  readonly parts: readonly FoundPart[];
}

/** Until a drawing has come to rest. */
export const noPartsYet: PartsNow = {
  drawing: { strokes: [], penWidthCells: 1 },
  parts: [],
};

/** The parts; while the pen moves, those of the moment before. */
export function usePartsNow(): PartsNow {
  const [drawing] = useAtRest((moment) => (moment.isSettled ? [moment.drawing] : null)) ?? [null];
  return useMemo(() => (drawing ? { drawing, parts: findParts(drawing) } : noPartsYet), [drawing]);
}
