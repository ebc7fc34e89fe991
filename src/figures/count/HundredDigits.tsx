/**
 * The hundred digits in rows, and on each that is read as another one than before, what it is read as now.
 */
import { useLayoutEffect, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Examples } from '../../network/examples.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { drawDigits } from './marks/drawDigits.ts';
import type { ChangedDigit } from './model/zeroed.ts';
import { countTexts } from './text.ts';

/** As many rows as pictures in a row. */
const side = 10;

interface HundredProps {
  /** null until they are drawn: their place is kept. */
  readonly digits: Examples | null;
  readonly changed: readonly ChangedDigit[];
}

/** One picture with a name for a screen reader; the marks over it repeat the name. */
export function HundredDigits({ digits, changed }: HundredProps) {
  const texts = useTexts(countTexts);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvasRef.current?.getContext('2d', { willReadFrequently: true });
    if (context && digits) drawDigits(context, digits, side);
  }, [digits]);
  const percent = (pictures: number) => `${(100 * pictures) / side}%`;
  return (
    <div className="layered square hundred-digits" role="img" aria-label={texts.hundred.picture(changed)}>
      <canvas ref={canvasRef} width={side * imageSide} height={side * imageSide} />
      {changed.map(({ example, after }) => (
        <b key={example} style={{ left: percent(example % side), top: percent(Math.floor(example / side)) }}>
          {after}
        </b>
      ))}
    </div>
  );
}
