/**
 * The figure `pixels`: the reader's picture as 784 numbers, row by row on their way into one column of
 * neurons, the first layer. A pixel and its neuron are one thing: pointing at either lights both. Below, the
 * places of all pixels are shuffled, which is nothing to the network.
 */
import { useMemo, useState } from 'react';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useCause, useCauseState } from '../../components/follow/useCause.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { type ShuffleAnswer, shuffledPlaces } from './model/shuffle.ts';
import type { Travel } from './model/travel.ts';
import { halfUnrolled } from './model/unroll.ts';
import { PixelsView } from './PixelsView.tsx';
import { type PrintedPixel, pixelsTexts } from './text.ts';
import './pixelsFigure.css';
import { createShownPixel, printPixel, type ShownPixel } from './pointedPixel.ts';
import { ShuffleBet, ShuffleButton } from './ShuffleBet.tsx';
import { ShufflePictures } from './ShufflePictures.tsx';
import { UnrollControl } from './UnrollControl.tsx';

const inOrder: Travel = { fraction: 0, isPlaying: false, end: 0 };
const PixelsDescription = lazyPart(async () => (await import('./PixelsDescription.tsx')).PixelsDescription);

/** The pixel that the figure is about, by its four numbers. */
function Readout({ shown }: { readonly shown: ShownPixel }) {
  const texts = useTexts(pixelsTexts);
  const rows: readonly (readonly [name: string, print: (pixel: PrintedPixel) => string])[] = [
    [texts.pixel, texts.place],
    [texts.neuron, texts.index],
    [texts.grey, ({ grey }) => texts.greyValue(grey)],
    [texts.activation, ({ activation }) => activation],
  ];
  return (
    <dl className="ledger pixels-readout" data-tells="numbers">
      {rows.map(([name, print]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <LiveText write={(moment) => print(printPixel(moment.image, shown.at(moment)))} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Owns how far the picture is unrolled, and which pixel it is about. */
export function PixelsFigure() {
  const { controls, seed } = useLesson().parameters;
  const texts = useTexts(pixelsTexts);
  const unroll = useCause(() => halfUnrolled);
  const [shown] = useState(createShownPixel);
  const places = useMemo(() => shuffledPlaces(seed), [seed]);
  const travel = useCause(() => inOrder);
  const bet = useCause<{ readonly chosen: ShuffleAnswer | null }>(() => ({ chosen: null }));
  const hasBet = useCauseState(bet, ({ chosen }) => chosen !== null);
  const isShown = controls !== 'full' || hasBet;
  return (
    <FigureStage
      figure="pixels"
      name={texts.name}
      description={
        <PixelsDescription unroll={unroll} shuffle={controls === 'none' ? null : travel} shown={shown} />
      }
    >
      <div className="split pixels-figure">
        <div className="split-picture">
          <PixelsView unroll={unroll} shown={shown} />
          {controls !== 'none' && <UnrollControl unroll={unroll} />}
        </div>
        <div className="split-words">
          <p className="lead">
            <span>{`${texts.lead} `}</span>
            <span data-screen-only="true">{texts.hint}</span>
          </p>
          <Readout shown={shown} />
        </div>
        {controls !== 'none' && (
          <div className="split whole ruled pixels-shuffle">
            <ShufflePictures places={places} travel={travel} isShown={isShown} />
            {controls === 'full' ? (
              <ShuffleBet places={places} travel={travel} bet={bet} />
            ) : (
              <div>
                <ShuffleButton travel={travel} />
              </div>
            )}
          </div>
        )}
      </div>
    </FigureStage>
  );
}
