/**
 * The one cell of a grid that assistive technology sees: of hundreds of cells only the active one is in the
 * document. Each move makes a new element, so that it is announced.
 */
import { type RefObject, useEffect, useId, useRef } from 'react';
import type { Moment } from '../../state/Moment.ts';
import { useLive } from '../follow/useLive.ts';
import type { GridCell } from './gridSteps.ts';

/** The active cell: where it is, and in words. A new one is announced. */
export interface CellText extends GridCell {
  readonly name: string;
  readonly isSelected?: boolean;
  /** What its name tells: see hideParts.ts. */
  readonly tells?: string;
}

interface ActiveCellProps {
  readonly grid: RefObject<HTMLElement | null>;
  /** The active cell of a moment. */
  readonly describe: (moment: Moment) => CellText;
  /** Id of an element that says more about the cell. */
  readonly describedBy?: string;
}

function createCell(id: string, column: number, describedBy: string | undefined): HTMLElement {
  const cell = document.createElement('div');
  cell.id = id;
  cell.setAttribute('role', 'gridcell');
  cell.setAttribute('aria-colindex', String(column + 1));
  if (describedBy) cell.setAttribute('aria-describedby', describedBy);
  return cell;
}

/** A row with the active cell of a grid, which must hold the focus and nothing else that can be reached. */
export function ActiveCell({ grid, describe, describedBy }: ActiveCellProps) {
  const rowRef = useRef<HTMLDivElement>(null);
  const baseId = useId();
  const cellRef = useRef<HTMLElement>(null);
  const nameCell = () => {
    if (cellRef.current) grid.current?.setAttribute('aria-activedescendant', cellRef.current.id);
  };
  // The grid around it is in the page only after what is in it.
  useEffect(nameCell);
  useLive(
    (moment) => {
      const { row, column, name, isSelected = false, tells = '' } = describe(moment);
      return [row, column, name, isSelected, tells, moment.isSettled];
    },
    (row, column, name, isSelected, tells, isSettled) => {
      const id = `${baseId}${row}-${column}`;
      const isNew = cellRef.current?.id !== id;
      const cell = isNew || !cellRef.current ? createCell(id, column, describedBy) : cellRef.current;
      if (isNew) {
        cellRef.current = cell;
        rowRef.current?.replaceChildren(cell);
        rowRef.current?.setAttribute('aria-rowindex', String(row + 1));
        nameCell();
      }
      cell.dataset.tells = tells;
      // A name that changes with every move of the pen would never be heard to its end.
      if (isNew || isSettled) {
        cell.ariaLabel = name;
        cell.ariaSelected = String(isSelected);
      }
    },
    'numbers',
  );
  return (
    // biome-ignore lint/a11y: the grid around it holds the focus; a table row cannot stand outside a table
    <div ref={rowRef} className="visually-hidden" role="row" />
  );
}
