/**
 * The one cell of a grid that assistive technology sees: of hundreds of cells only the active one is in the
 * document. Each move makes a new element, so that it is announced.
 */
import { type RefObject, useEffect, useId, useRef } from 'react';
import type { Moment } from '../../state/Moment.ts';
import { useLesson } from '../follow/LessonContext.ts';

/** The active cell in words. */
export interface CellText {
  /** Tells cells apart; a new one is announced. */
  readonly key: string;
  readonly name: string;
  readonly isSelected?: boolean;
  /** What its name tells: see hideParts.ts. */
  readonly tells?: string;
}

interface ActiveCellProps {
  readonly grid: RefObject<HTMLElement | null>;
  /** The active cell of a moment; must not change from one render to the next. */
  readonly describe: (moment: Moment) => CellText;
  /** Id of an element that says more about the cell. */
  readonly describedBy?: string;
}

function createCell(id: string, describedBy: string | undefined): HTMLElement {
  const cell = document.createElement('div');
  cell.id = id;
  cell.setAttribute('role', 'gridcell');
  if (describedBy) cell.setAttribute('aria-describedby', describedBy);
  return cell;
}

/** A row with the active cell of a grid, which must hold the focus and nothing else that can be reached. */
export function ActiveCell({ grid, describe, describedBy }: ActiveCellProps) {
  const { loop } = useLesson();
  const rowRef = useRef<HTMLDivElement>(null);
  const baseId = useId();
  useEffect(() => {
    let key: string | null = null;
    let cell = createCell('', describedBy);
    return loop.subscribe((moment) => {
      if (!moment.isReadable) return;
      const text = describe(moment);
      const isNew = text.key !== key;
      if (isNew) {
        key = text.key;
        cell = createCell(`${baseId}${key}`, describedBy);
        rowRef.current?.replaceChildren(cell);
        grid.current?.setAttribute('aria-activedescendant', cell.id);
      }
      cell.dataset.tells = text.tells ?? '';
      // A name that changes with every move of the pen would never be heard to its end.
      if (isNew || moment.isSettled) {
        cell.ariaLabel = text.name;
        cell.ariaSelected = String(text.isSelected ?? false);
      }
    });
  }, [loop, grid, describe, describedBy, baseId]);
  return (
    // biome-ignore lint/a11y: the grid around it holds the focus; a table row cannot stand outside a table
    <div ref={rowRef} className="visually-hidden" role="row" />
  );
}
