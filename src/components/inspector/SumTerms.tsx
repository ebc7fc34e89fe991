/**
 * Cells or bars that stand for the terms of the inspected neuron's sum, to be pointed at one by one: with a
 * pointer, or with arrow keys once they have the focus.
 */

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import { pointAtTerm } from '../../state/pointCommands.ts';
import { pageTexts } from '../../text/page.ts';
import { useCommand, useLesson, useTexts } from '../follow/LessonContext.ts';
import { useLive } from '../follow/useLive.ts';
import { readKey } from '../page/readKey.ts';
import { ActiveCell } from '../pictures/ActiveCell.tsx';
import { describeTerm } from './describeTerm.ts';

interface SumTermsProps {
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  readonly children: Elements;
}

/** The term that a fraction of the way across and down means. */
function termAt(event: PointerEvent, columns: number, rows: number): number {
  const box = event.currentTarget.getBoundingClientRect();
  const along = (at: number, start: number, size: number, count: number) =>
    Math.min(count - 1, Math.max(0, Math.floor(((at - start) / size) * count)));
  const row = along(event.clientY, box.top, box.height, rows);
  return row * columns + along(event.clientX, box.left, box.width, columns);
}

/** Where an arrow key leads from a term; null for another key. Stays within the cells. */
function termAfterKey(term: number, key: string, columns: number, rows: number): number | null {
  const [row, column] = [Math.floor(term / columns), term % columns];
  if (key === 'ArrowLeft') return term - Number(column > 0);
  if (key === 'ArrowRight') return term + Number(column < columns - 1);
  if (key === 'ArrowUp') return term - columns * Number(row > 0);
  return key === 'ArrowDown' ? term + columns * Number(row < rows - 1) : null;
}

/** A grid of terms around the picture that shows them. */
export function SumTerms({ name, columns, rows, children }: SumTermsProps) {
  const { store } = useLesson();
  const texts = useTexts(pageTexts);
  const command = useCommand();
  const gridRef = useRef<HTMLDivElement>(null);
  const middle = Math.floor(rows / 2) * columns + Math.floor(columns / 2);
  // While the inspector is not kept, Tab passes it by: it shuts as the focus leaves the network for it.
  useLive(
    ({ isPinned }) => [isPinned],
    (isPinned) => {
      if (gridRef.current) gridRef.current.tabIndex = isPinned ? 0 : -1;
    },
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const next = termAfterKey(store.getState().pointedTerm ?? middle, readKey(event), columns, rows);
    if (next === null) return;
    event.preventDefault();
    command((state) => pointAtTerm(state, next));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be one picture
    <div
      ref={gridRef}
      className="sum-terms layered cells"
      role="grid"
      tabIndex={-1}
      aria-label={name}
      onPointerMove={(event) => command((state) => pointAtTerm(state, termAt(event, columns, rows)))}
      onPointerDown={(event) => command((state) => pointAtTerm(state, termAt(event, columns, rows)))}
      onPointerLeave={(event) => {
        if (event.pointerType !== 'touch') command((state) => pointAtTerm(state, null));
      }}
      onFocus={({ currentTarget }) => {
        if (currentTarget.matches(':focus-visible'))
          command((state) => pointAtTerm(state, state.pointedTerm ?? middle));
      }}
      onBlur={() => command((state) => pointAtTerm(state, null))}
      onKeyDown={onKeyDown}
    >
      {children}
      <ActiveCell
        grid={gridRef}
        describe={(moment) => {
          const term = moment.term ?? middle;
          return { key: String(term), name: describeTerm(moment, term, texts), tells: 'numbers' };
        }}
      />
    </div>
  );
}
