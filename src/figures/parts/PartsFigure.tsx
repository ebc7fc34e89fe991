/**
 * The figure `parts`: the reader's digit taken apart, the table of which digit has which part, and a board
 * where parts are put together, with the network answering.
 */
import { useCallback, useMemo, useRef } from 'react';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useCause } from '../../components/follow/useCause.ts';
import { NetworkFailure } from '../../components/networkPicture/NetworkFailure.tsx';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import type { Moment } from '../../state/Moment.ts';
import { FoundParts } from './FoundParts.tsx';
import { PartsBet } from './PartsBet.tsx';
import { PartsBoard } from './PartsBoard.tsx';
import { PartsTable } from './PartsTable.tsx';
import { PartsTray } from './PartsTray.tsx';
import { PartsVerdict } from './PartsVerdict.tsx';
import { partsTexts } from './text.ts';
import './partsFigure.css';
import { type PartsPointing, pointingAtNothing } from './partsPointing.ts';
import { useAssembly, usePlacedParts } from './useAssembly.ts';
import { usePartsNow } from './usePartsNow.ts';

const PartsDescription = lazyPart(async () => (await import('./PartsDescription.tsx')).PartsDescription);

/** A figure of the lesson. Without controls there is no board, and without all of them no bet. */
export function PartsFigure() {
  const { controls } = useLesson().parameters;
  const texts = useTexts(partsTexts);
  const assembly = useAssembly();
  const pointing = useCause<PartsPointing>(() => pointingAtNothing);
  const now = usePartsNow();
  const parts = useMemo(() => now.parts.map(({ part }) => part), [now]);
  const placed = usePlacedParts(assembly);
  const readInDrawing = useCallback(({ pass, answer }: Moment) => (answer ? pass : null), []);
  const readInTable = useCallback((moment: Moment) => assembly.passNow(moment) ?? moment.pass, [assembly]);
  const boardRef = useRef<HTMLDivElement>(null);
  return (
    <FigureStage
      figure="parts"
      name={texts.name}
      description={<PartsDescription now={now} placed={placed} />}
    >
      <div className="columns fold-52 parts-figure" data-controls={controls}>
        <NetworkFailure />
        <p className="lead whole">{texts.lead}</p>
        <FoundParts now={now} pointing={pointing} />
        <div className="whole parts-says">
          <PartsVerdict parts={parts} readIn={readInDrawing} />
        </div>
        <PartsTable parts={placed.length > 0 ? placed : parts} pointing={pointing} readIn={readInTable} />
        {controls !== 'none' && (
          <div className="columns fold-34 parts-build">
            <PartsBoard assembly={assembly} pointing={pointing} boardRef={boardRef} />
            <PartsTray assembly={assembly} pointing={pointing} boardRef={boardRef} />
            <div className="whole parts-own-verdict" data-waits={placed.length === 0}>
              <PartsVerdict parts={placed} readIn={assembly.passNow} />
            </div>
            {controls === 'full' && <PartsBet />}
          </div>
        )}
      </div>
    </FigureStage>
  );
}
