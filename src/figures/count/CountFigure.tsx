/**
 * The figure `count`: all weights and biases of the network, counted as a sum that the reader builds, and
 * shown as a wall of cells, any of which can be found, read and turned.
 */

import { useRef } from 'react';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useCause } from '../../components/follow/useCause.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { NetworkFailure } from '../../components/networkPicture/NetworkFailure.tsx';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { lessonSizes } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatLimit, formatTerm } from '../../text/numbers.ts';
import { CountSum } from './CountSum.tsx';
import { CountWall } from './CountWall.tsx';
import { wallLimit } from './marks/drawWall.ts';
import { type ParameterPlace, parameterOf } from './model/parameterPlace.ts';
import { countTexts } from './text.ts';
import './countFigure.css';
import { countAll, startCount, sumItems } from './countState.ts';
import { Effect } from './Effect.tsx';
import { FindField } from './FindField.tsx';
import { Knob } from './Knob.tsx';
import { OneHundred } from './OneHundred.tsx';
import { PlaceFields } from './PlaceFields.tsx';

/** A place with a long name, of a layer. */
const longPlace = (layer: number): ParameterPlace => ({ layer, index: 15, from: lessonSizes[layer - 1] - 1 });
const CountDescription = lazyPart(async () => (await import('./CountDescription.tsx')).CountDescription);

/**
 * The figure; where fewer controls are asked for everything is counted, and without any nothing can be
 * turned.
 */
export function CountFigure() {
  const { loop, parameters } = useLesson();
  const { controls } = parameters;
  const texts = useTexts(countTexts);
  const hasBet = controls === 'full';
  const count = useCause(() => (hasBet ? startCount : countAll(startCount)), hasBet);
  const pointedRef = useRef<HTMLParagraphElement>(null);
  const point = (place: ParameterPlace | null) => {
    const { network } = loop.moment;
    if (!pointedRef.current) return;
    pointedRef.current.textContent =
      place && network
        ? texts.pointed(place, formatTerm(parameterOf(network, place), { isSigned: true }))
        : '';
  };
  const writeScales = ({ network }: Moment) =>
    network ? texts.scales(sumItems.map((item) => formatLimit(wallLimit(network, item)))) : '';
  return (
    <FigureStage figure="count" name={texts.name} description={<CountDescription count={count} />}>
      <div className="stack count-figure">
        <NetworkFailure />
        <p className="lead">{texts.lead}</p>
        {controls !== 'none' && <OneHundred count={count} hasBet={hasBet} />}
        <CountSum count={count} />
        <div className="stack count-plate">
          <CountWall count={count} onPoint={point} />
          <p className="quiet count-scales">
            <span>{`${texts.blocks} `}</span>
            <LiveText slot="scales" write={writeScales} />
          </p>
          <Reserved
            className="quiet"
            texts={[1, 2].map((layer) => texts.pointed(longPlace(layer), '+10.125'))}
          >
            <p ref={pointedRef} className="count-pointed" />
          </Reserved>
        </div>
        {controls !== 'none' && (
          <div className="ruled columns fold-52 count-panel">
            <div className="stack">
              <FindField count={count} />
              <PlaceFields count={count} />
              <Knob count={count} />
            </div>
            <Effect />
          </div>
        )}
        <p className="quiet count-scales">{texts.footnote}</p>
      </div>
    </FigureStage>
  );
}
