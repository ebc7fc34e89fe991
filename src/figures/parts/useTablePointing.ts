/**
 * Pointing at cells of the table, with a mouse, a finger or keys. A digit that is pointed at is its output,
 * and lights up in the whole lesson.
 */

import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useCommand } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { readKey } from '../../components/page/readKey.ts';
import { type PartName, partNames } from '../../image/parts.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import { pointAt } from '../../state/pointCommands.ts';
import { type PartsPointing, pointingAtNothing } from './partsPointing.ts';

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

function cellOf(target: EventTarget): HTMLTableCellElement | null {
  return target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null;
}

function asPart(text: string | undefined): PartName | null {
  return partNames.find((part) => part === text) ?? null;
}

/** The cell that a key leads to from another one; null for another key. The empty corner is passed over. */
function cellAfterKey(cell: HTMLTableCellElement, key: string): HTMLElement | null {
  const step = steps[key];
  const table = cell.closest('table');
  const row = cell.closest('tr');
  if (!step || !table || !row) return null;
  const clamp = (place: number, count: number) => Math.max(0, Math.min(count - 1, place));
  const next = table.rows[clamp(row.rowIndex + step[0], table.rows.length)];
  const found = next.cells[clamp(cell.cellIndex + step[1], next.cells.length)];
  return found.hasAttribute('tabindex') ? found : null;
}

/** Handlers for the table. */
export function useTablePointing(pointing: Cause<PartsPointing>) {
  const command = useCommand();
  const show = (next: PartsPointing) => {
    pointing.setState(next);
    command((state) =>
      pointAt(state, next.digit === null ? null : { layer: outputLayer, index: next.digit }),
    );
  };
  const pointTo = (target: EventTarget) => {
    const data = cellOf(target)?.dataset;
    if (!data) return;
    show({ part: asPart(data.part), digit: data.digit === undefined ? null : Number(data.digit) });
  };
  return {
    onPointerOver: (event: PointerEvent) => event.pointerType !== 'touch' && pointTo(event.target),
    onPointerLeave: (event: PointerEvent) => event.pointerType !== 'touch' && show(pointingAtNothing),
    onClick: (event: MouseEvent) => pointTo(event.target),
    onFocus: ({ target }: FocusEvent) => target.matches(':focus-visible') && pointTo(target),
    onBlur: () => show(pointingAtNothing),
    onKeyDown: (event: KeyboardEvent) => {
      const key = readKey(event);
      const cell = cellOf(event.target);
      if (!cell || !steps[key]) return;
      event.preventDefault();
      const next = cellAfterKey(cell, key);
      if (!next) return;
      // One cell at a time is on the way of the Tab key.
      cell.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    },
  };
}
