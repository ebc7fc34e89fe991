/**
 * The picture, the column of its neurons and the lens on it. For assistive technology and keys it is one grid
 * of 784 pixels, each of which is said with its neuron.
 */
import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { isMotionReduced } from '../../components/page/motion.ts';
import { ActiveCell } from '../../components/pictures/ActiveCell.tsx';
import { fitCanvas } from '../../components/pictures/fitCanvas.ts';
import { useWidth } from '../../components/pictures/useWidth.ts';
import type { DigitImage } from '../../image/DigitImage.ts';
import { layOutColumn } from '../../marks/columnLayout.ts';
import { formatActivation } from '../../text/numbers.ts';
import { lightColumnMarks, placeColumnMarks } from './marks/drawColumnMarks.ts';
import { createUnrollingDrawing, type DrawUnrolling } from './marks/drawUnrolling.ts';
import type { Unroll } from './model/unroll.ts';
import { printPixel, type ShownPixel } from './pointedPixel.ts';
import { pixelsTexts } from './text.ts';
import { usePixelPointing } from './usePixelPointing.ts';

interface PixelsViewProps {
  readonly unroll: Cause<Unroll>;
  readonly shown: ShownPixel;
}

/** Laid out for the width it has. Shows the pixel that was pointed at last; at first, the brightest. */
export function PixelsView({ unroll, shown }: PixelsViewProps) {
  const texts = useTexts(pixelsTexts);
  const gridRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const marksRef = useRef<SVGGElement>(null);
  const drawUnrolling = useRef<DrawUnrolling | null>(null);
  /** What the lens shows: while the pen moves, the picture that it was when numbers could be read last. */
  const inLens = useRef<{ readonly cell: number; readonly image: DigitImage } | null>(null);
  const keysId = useId();
  const widthPx = useWidth(gridRef);
  const layout = useMemo(() => (widthPx > 0 ? layOutColumn(widthPx) : null), [widthPx]);
  const pointing = usePixelPointing(layout, shown);

  // At each render: the same width may have other pixels.
  useLayoutEffect(() => {
    const context = layout && canvasRef.current && fitCanvas(canvasRef.current, layout);
    drawUnrolling.current = context && createUnrollingDrawing(context, layout);
  });
  useLive(
    ({ image }) => [image, unroll.getState().fraction],
    (image, fraction) => drawUnrolling.current?.(image, { fraction, isStepped: isMotionReduced() }),
  );
  useLive(
    (moment) => [shown.at(moment)],
    (cell) => {
      if (!layout || !marksRef.current) return;
      const names = layout.lens.hasValues ? texts.parts : texts.shortParts;
      placeColumnMarks(marksRef.current, layout, { cell, names });
    },
  );
  useLive(
    (moment) => {
      const cell = shown.at(moment);
      if (moment.isReadable || inLens.current?.cell !== cell) inLens.current = { cell, image: moment.image };
      return [cell, inLens.current.image];
    },
    (cell, image) => {
      if (layout && marksRef.current)
        lightColumnMarks(marksRef.current, layout, { image, cell, format: formatActivation });
    },
  );

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be 784 pixels and their neurons */}
      <div
        ref={gridRef}
        className="layered chart pixels-view"
        role="grid"
        tabIndex={0}
        aria-label={texts.grid}
        aria-describedby={keysId}
        style={{ height: layout?.heightPx }}
        {...pointing}
      >
        <canvas ref={canvasRef} />
        <svg aria-hidden="true">
          <g ref={marksRef} />
        </svg>
        <ActiveCell
          grid={gridRef}
          describe={(moment) => ({
            key: String(shown.at(moment)),
            name: texts.cell(printPixel(moment.image, shown.at(moment))),
            isSelected: moment.isPinned && moment.inspected?.layer === 0,
            tells: 'numbers',
          })}
        />
      </div>
      <p id={keysId} hidden>
        {texts.keys}
      </p>
    </>
  );
}
