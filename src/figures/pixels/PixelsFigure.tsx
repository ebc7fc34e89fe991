/**
 * The figure `pixels`: the reader's picture as 784 numbers, row by row on their way into one column of
 * neurons, the first layer. A pixel and its neuron are one thing: pointing at either lights both.
 */
import { useState } from 'react';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useCause } from '../../components/follow/useCause.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { halfUnrolled } from './model/unroll.ts';
import { PixelBet } from './PixelBet.tsx';
import { PixelsView } from './PixelsView.tsx';
import { type PrintedPixel, pixelsTexts } from './text.ts';
import './pixelsFigure.css';
import { createShownPixel, printPixel, type ShownPixel } from './pointedPixel.ts';
import { UnrollControl } from './UnrollControl.tsx';

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
    <dl className="pixels-readout" data-tells="numbers">
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
  const { controls } = useLesson().parameters;
  const texts = useTexts(pixelsTexts);
  const unroll = useCause(() => halfUnrolled);
  const [shown] = useState(createShownPixel);
  return (
    <FigureStage
      figure="pixels"
      name={texts.name}
      description={<PixelsDescription unroll={unroll} shown={shown} />}
    >
      <div className="pixels-figure">
        <div className="pixels-picture">
          <PixelsView unroll={unroll} shown={shown} />
          {controls !== 'none' && <UnrollControl unroll={unroll} />}
        </div>
        <div className="pixels-words">
          <p className="pixels-lead">
            <span>{`${texts.lead} `}</span>
            <span data-screen-only="true">{texts.hint}</span>
          </p>
          <Readout shown={shown} />
          {controls === 'full' && <PixelBet />}
        </div>
      </div>
    </FigureStage>
  );
}
