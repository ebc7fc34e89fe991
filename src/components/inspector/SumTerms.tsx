/**
 * Cells or bars that stand for the terms of the inspected neuron's sum, to be pointed at one by one: with a
 * pointer, or with arrow keys once they have the focus.
 */

import { useRef } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import { pointAtTerm } from '../../state/pointCommands.ts';
import { pageTexts } from '../../text/page.ts';
import { useCommand, useLesson, useTexts } from '../follow/LessonContext.ts';
import { useLive } from '../follow/useLive.ts';
import { cellInGrid, cellOfIndex, indexAfterKey, indexOfCell } from '../pictures/gridSteps.ts';
import { WalkablePicture } from '../pictures/WalkablePicture.tsx';
import { describeTerm } from './describeTerm.ts';

interface SumTermsProps {
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  readonly children: Elements;
}

/** A grid of terms around the picture that shows them. */
export function SumTerms({ name, columns, rows, children }: SumTermsProps) {
  const { store } = useLesson();
  const texts = useTexts(pageTexts);
  const command = useCommand();
  const gridRef = useRef<HTMLDivElement>(null);
  const size = { rows, columns };
  const middle = indexOfCell({ row: Math.floor(rows / 2), column: Math.floor(columns / 2) }, size);
  // While the inspector is not kept, Tab passes it by: it shuts as the focus leaves the network for it.
  useLive(
    ({ isPinned }) => [isPinned],
    (isPinned) => {
      if (gridRef.current) gridRef.current.tabIndex = isPinned ? 0 : -1;
    },
  );
  return (
    <WalkablePicture
      className="sum-terms layered cells"
      gridRef={gridRef}
      tabIndex={-1}
      name={name}
      keys={texts.inspector.termKeys}
      size={size}
      placeAt={(at) => indexOfCell(cellInGrid(at, size), size)}
      findActive={() => store.getState().pointing.term ?? middle}
      next={(term, key) => indexAfterKey(term, key, size)}
      point={(term) => command((state) => pointAtTerm(state, term))}
      followsFinger={true}
      describe={(moment) => {
        const term = moment.term ?? middle;
        return { ...cellOfIndex(term, size), name: describeTerm(moment, term, texts), tells: 'numbers' };
      }}
    >
      {children}
    </WalkablePicture>
  );
}
