/**
 * The figure `pixels`: the reader's picture as 784 numbers, row by row on their way into one column of
 * neurons, the first layer. A pixel and its neuron are one thing: pointing at either lights both.
 */
import { useCallback, useEffect, useRef } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useCause } from '../../components/follow/useCause.ts';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { setText } from '../../marks/setText.ts';
import type { Moment } from '../../state/Moment.ts';
import { halfUnrolled } from './model/unroll.ts';
import { PixelBet } from './PixelBet.tsx';
import { PixelsView } from './PixelsView.tsx';
import { pixelsTexts } from './text.ts';
import './pixelsFigure.css';
import { printPixel } from './pointedPixel.ts';
import { UnrollControl } from './UnrollControl.tsx';

/** Owns how far the picture is unrolled; the readout is written in readable frames. */
export function PixelsFigure() {
  const { loop, parameters } = useLesson();
  const { controls } = parameters;
  const texts = useTexts(pixelsTexts);
  const unroll = useCause(() => halfUnrolled);
  const readoutRef = useRef<HTMLDListElement>(null);
  const write = useCallback(
    (moment: Moment, cell: number) => {
      if (!moment.isReadable || !readoutRef.current) return;
      const pixel = printPixel(moment.image, cell);
      const values = [texts.place(pixel), texts.index(pixel), texts.greyValue(pixel.grey), pixel.activation];
      for (const [index, element] of Array.from(readoutRef.current.querySelectorAll('dd')).entries())
        setText(element, values[index]);
    },
    [texts],
  );
  // The picture is drawn before the readout is in the page, and while all rests no other frame would write
  // it.
  useEffect(() => loop.refresh(), [loop]);
  return (
    <FigureStage figure="pixels" name={texts.name}>
      <div className="pixels-figure">
        <div className="pixels-picture">
          <PixelsView unroll={unroll} onPixel={write} />
          {controls !== 'none' && <UnrollControl unroll={unroll} />}
        </div>
        <div className="pixels-words">
          <p className="pixels-lead">
            <span>{`${texts.lead} `}</span>
            <span data-screen-only="true">{texts.hint}</span>
          </p>
          <dl ref={readoutRef} className="pixels-readout" data-tells="numbers">
            {[texts.pixel, texts.neuron, texts.grey, texts.activation].map((name) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd />
              </div>
            ))}
          </dl>
          {controls === 'full' && <PixelBet />}
        </div>
      </div>
    </FigureStage>
  );
}
