/**
 * The figure `hope`: the same drawing through three networks side by side, one built as the notes hope, one
 * that learned by itself, one untrained; what their neurons are worth as edges and parts, measured here,
 * after a bet; and the verdict.
 */
import { useState } from 'react';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { EdgeBet, Verdict } from './EdgeBet.tsx';
import { useHopeContext } from './HopeContext.ts';
import { type HopeNetwork, hopeNetworks } from './model/hopeProbe.ts';
import { hopeTexts } from './text.ts';
import './hopeFigure.css';
import { EdgeWords, PointedWords, ShownWords } from './HopeWords.tsx';
import { NamesTable } from './NamesTable.tsx';
import { HopeAnswer, NetworkColumn } from './NetworkColumn.tsx';
import { ProbePanel } from './ProbePanel.tsx';
import { ProbePicture } from './ProbePicture.tsx';
import { ScoreNotes, ScoreTable } from './ScoreTable.tsx';
import { useSeenNetworks } from './useHopeNetworks.ts';
import { useReports } from './useReports.ts';

const HopeDescription = lazyPart(async () => (await import('./HopeDescription.tsx')).HopeDescription);

/** The figure. Without all controls there is no bet, and the verdict is there from the first. */
export function HopeFigure() {
  const { controls } = useLesson().parameters;
  const texts = useTexts(hopeTexts);
  const hope = useHopeContext();
  const networks = useSeenNetworks(hope.networks);
  const reports = useReports();
  const isOther = useLessonState(({ networkChoice }) => hopeNetworks.every((name) => name !== networkChoice));
  const [column, setColumn] = useState<HopeNetwork>('hoped');
  const [chosen, setChosen] = useState<number | null>(null);
  const isRevealed = controls !== 'full' || chosen !== null;
  return (
    <FigureStage figure="hope" name={texts.name} description={<HopeDescription hope={hope} />} hasBadgeRoom>
      <div className="hope-figure">
        <div className="hope-top">
          <ProbePicture hope={hope} />
          {controls !== 'none' && <ProbePanel hope={hope} />}
          <ShownWords hope={hope} />
        </div>
        {isOther && <p className="hope-note">{texts.shipped}</p>}
        <div className="hope-networks">
          <fieldset className="hope-tabs">
            <legend className="visually-hidden">{texts.choose}</legend>
            {hopeNetworks.map((name) => (
              <button key={name} type="button" aria-pressed={name === column} onClick={() => setColumn(name)}>
                <span>{texts.networks[name].name}</span>
                <HopeAnswer hope={hope} name={name} />
              </button>
            ))}
          </fieldset>
          <PointedWords hope={hope} />
          <div className="hope-columns">
            {hopeNetworks.map((name) => (
              <div key={name} className="hope-column" data-chosen={name === column}>
                <NetworkColumn hope={hope} name={name} isRevealed={isRevealed} />
              </div>
            ))}
          </div>
          <div className="hope-under">
            <EdgeWords hope={hope} />
            <p className="hope-legend">{texts.legend}</p>
          </div>
        </div>
        <div className="hope-end">
          <ScoreTable hope={hope} networks={networks} reports={reports} isRevealed={isRevealed} />
          <div className="hope-verdicts">
            {controls === 'full' && (
              <EdgeBet hope={hope} networks={networks} chosen={chosen} onChoose={setChosen} />
            )}
            <ScoreNotes />
          </div>
        </div>
        {isRevealed && <Verdict hope={hope} networks={networks} reports={reports} />}
        <NamesTable hope={hope} networks={networks} />
      </div>
    </FigureStage>
  );
}
