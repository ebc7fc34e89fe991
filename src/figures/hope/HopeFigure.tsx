/**
 * The figure `hope`: the same drawing through three networks side by side, one built as the notes hope, one
 * that learned by itself, one untrained, at first without their names: which is which? Then one sentence, and
 * folded away what their neurons are worth as edges and parts, measured here.
 */
import { useState } from 'react';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { useCauseState } from '../../components/follow/useCause.ts';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { BlindBet } from './BlindBet.tsx';
import { networkName } from './describeHope.ts';
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
import { OneSentence, Verdict } from './Verdict.tsx';

/** The figure. Without all controls there is no bet, and the names are there from the first. */
const HopeDescription = lazyPart(async () => (await import('./HopeDescription.tsx')).HopeDescription);

export function HopeFigure() {
  const { controls } = useLesson().parameters;
  const texts = useTexts(hopeTexts);
  const hope = useHopeContext();
  const networks = useSeenNetworks(hope.networks);
  const reports = useReports();
  const isOther = useLessonState(({ network }) => hopeNetworks.every((name) => name !== network.choice));
  const blind = useCauseState(hope.blind, (test) => test);
  const [chosenColumn, setColumn] = useState<HopeNetwork | null>(null);
  const column = chosenColumn ?? blind.order[0];
  return (
    <FigureStage figure="hope" name={texts.name} description={<HopeDescription hope={hope} />} hasBadgeRoom>
      <div className="stack hope-figure">
        <div className="hope-top">
          <ProbePicture hope={hope} />
          {controls !== 'none' && <ProbePanel hope={hope} />}
          <ShownWords hope={hope} />
        </div>
        {isOther && <p className="quiet">{texts.shipped}</p>}
        <div className="stack close">
          <fieldset className="choices hope-tabs">
            <legend className="visually-hidden">{texts.choose}</legend>
            {blind.order.map((name) => (
              <button key={name} type="button" aria-pressed={name === column} onClick={() => setColumn(name)}>
                <span>{networkName({ blind, texts }, name)}</span>
                <HopeAnswer hope={hope} name={name} />
              </button>
            ))}
          </fieldset>
          <PointedWords hope={hope} />
          <div className="columns fold-52 hope-columns">
            {blind.order.map((name) => (
              <div key={name} className="hope-column" data-chosen={name === column}>
                <NetworkColumn hope={hope} name={name} />
              </div>
            ))}
          </div>
          <p className="quiet">{texts.legend}</p>
        </div>
        {controls === 'full' && (
          <div className="bet-row">
            <BlindBet hope={hope} networks={networks} />
          </div>
        )}
        {!blind.isBlind && (
          <>
            <EdgeWords hope={hope} />
            <OneSentence reports={reports} />
            <details className="hope-measured">
              <summary>{texts.measured}</summary>
              <div className="stack">
                <div className="columns fold-52 hope-end">
                  <ScoreTable hope={hope} networks={networks} reports={reports} />
                  <ScoreNotes />
                </div>
                <Verdict hope={hope} networks={networks} reports={reports} />
                <NamesTable hope={hope} networks={networks} />
              </div>
            </details>
          </>
        )}
      </div>
    </FigureStage>
  );
}
