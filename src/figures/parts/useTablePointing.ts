/**
 * Pointing at cells of the table, with a mouse, a finger or keys. A digit that is pointed at is its output,
 * and lights up in the whole lesson.
 */

import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { useCommand } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { pointWithin } from '../../components/page/pointing.ts';
import { readKey } from '../../components/page/readKey.ts';
import { stepInGrid } from '../../components/pictures/gridSteps.ts';
import { type PartName, partNames } from '../../image/parts.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import { pointAt } from '../../state/pointCommands.ts';
import { type PartsPointing, pointingAtNothing } from './partsPointing.ts';

function cellOf(target: EventTarget): HTMLTableCellElement | null {
  return target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null;
}

function asPart(text: string | undefined): PartName | null {
  return partNames.find((part) => part === text) ?? null;
}

/**
 * The cell that a key leads to from another one; null for another key. One does not come to cells that say
 * nothing.
 */
function cellAfterKey(cell: HTMLTableCellElement, key: string): HTMLElement | null {
  const table = cell.closest('table');
  const row = cell.closest('tr');
  if (!table || !row) return null;
  const size = { rows: table.rows.length, columns: row.cells.length };
  const next = stepInGrid({ row: row.rowIndex, column: cell.cellIndex }, key, size);
  const found = next && table.rows[next.row].cells[next.column];
  if (!found) return null;
  return found.hasAttribute('tabindex') ? found : cell;
}

/** Handlers for the table. */
export function useTablePointing(pointing: Cause<PartsPointing>) {
  const command = useCommand();
  const show = (next: PartsPointing) => {
    const { part, digit } = pointing.getState();
    if (next.part === part && next.digit === digit) return;
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
    ...pointWithin((event) => (event ? pointTo(event.target) : show(pointingAtNothing))),
    onClick: (event: MouseEvent) => pointTo(event.target),
    onFocus: ({ target }: FocusEvent) => target.matches(':focus-visible') && pointTo(target),
    onBlur: () => show(pointingAtNothing),
    onKeyDown: (event: KeyboardEvent) => {
      const key = readKey(event);
      const cell = cellOf(event.target);
      const next = cell && cellAfterKey(cell, key);
      if (!next) return;
      event.preventDefault();
      // One cell at a time is on the way of the Tab key.
      cell.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    },
  };
}
