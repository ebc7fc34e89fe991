/**
 * The picture, the column of its neurons and the lens on it. For assistive technology and keys it is one grid
 * of 784 pixels, each of which is said with its neuron.
 */
import { useCallback, useId, useLayoutEffect, useRef } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, followCause } from '../../components/follow/useCause.ts';
import { isMotionReduced } from '../../components/page/motion.ts';
import { ActiveCell } from '../../components/pictures/ActiveCell.tsx';
import { fitCanvas } from '../../components/pictures/fitCanvas.ts';
import { observeWidth } from '../../components/pictures/observeSize.ts';
import { type ColumnLayout, layOutColumn } from '../../marks/columnLayout.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatActivation } from '../../text/numbers.ts';
import { lightColumnMarks, placeColumnMarks } from './marks/drawColumnMarks.ts';
import { createUnrollingDrawing } from './marks/drawUnrolling.ts';
import type { Unroll } from './model/unroll.ts';
import { brightestPixel, pixelPointedAt, printPixel } from './pointedPixel.ts';
import { pixelsTexts } from './text.ts';
import { usePixelPointing } from './usePixelPointing.ts';

interface PixelsViewProps {
  readonly unroll: Cause<Unroll>;
  /** Is told what is printed of the pixel that the figure is about, in every readable frame. */
  readonly onPixel: (moment: Moment, cell: number) => void;
}

/** Keeps the pixel that the figure is about, from one moment to the next. */
function useShownPixel() {
  const { loop } = useLesson();
  const shownRef = useRef(0);
  const hasBeenPointed = useRef(false);
  const follow = useCallback((moment: Moment) => {
    const pointed = pixelPointedAt(moment);
    if (pointed !== null) hasBeenPointed.current = true;
    if (pointed !== null) shownRef.current = pointed;
    else if (!hasBeenPointed.current && moment.isSettled) shownRef.current = brightestPixel(moment.image);
  }, []);
  useLayoutEffect(() => loop.subscribe(follow), [loop, follow]);
  return shownRef;
}

/** Laid out for the width it has. Shows the pixel that was pointed at last; at first, the brightest. */
export function PixelsView({ unroll, onPixel }: PixelsViewProps) {
  const { loop } = useLesson();
  const texts = useTexts(pixelsTexts);
  const gridRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const marksRef = useRef<SVGGElement>(null);
  const layoutRef = useRef<ColumnLayout | null>(null);
  const keysId = useId();
  const shownRef = useShownPixel();
  const pointing = usePixelPointing(layoutRef, shownRef);

  useLayoutEffect(() => {
    const [grid, canvas, marks] = [gridRef.current, canvasRef.current, marksRef.current];
    if (!grid || !canvas || !marks) return;
    let stop = () => {};
    const disconnect = observeWidth(grid, (widthPx) => {
      const layout = layOutColumn(widthPx);
      layoutRef.current = layout;
      grid.style.height = `${layout.heightPx}px`;
      const context = fitCanvas(canvas, layout);
      const drawUnrolling = context && createUnrollingDrawing(context, layout);
      const names = layout.lens.hasValues ? texts.parts : texts.shortParts;
      stop();
      let marked: number | null = null;
      stop = followCause(loop, unroll, (moment, { fraction }) => {
        const { image } = moment;
        const cell = shownRef.current;
        drawUnrolling?.(image, { fraction, isStepped: isMotionReduced() });
        // While the pen moves the lens, which is numbers, follows at the pace of reading.
        if (cell !== marked) placeColumnMarks(marks, layout, { cell, names });
        if (cell !== marked || moment.isReadable)
          lightColumnMarks(marks, layout, { image, cell, format: formatActivation });
        marked = cell;
        onPixel(moment, cell);
      });
    });
    return () => {
      disconnect();
      stop();
      layoutRef.current = null;
    };
  }, [loop, unroll, texts, shownRef, onPixel]);

  const describe = useCallback(
    ({ image, isPinned, inspected }: Moment) => ({
      key: String(shownRef.current),
      name: texts.cell(printPixel(image, shownRef.current)),
      isSelected: isPinned && inspected?.layer === 0,
      tells: 'numbers',
    }),
    [texts, shownRef],
  );

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be 784 pixels and their neurons */}
      <div
        ref={gridRef}
        className="pixels-view"
        role="grid"
        tabIndex={0}
        aria-label={texts.grid}
        aria-describedby={keysId}
        {...pointing}
      >
        <canvas ref={canvasRef} />
        <svg aria-hidden="true">
          <g ref={marksRef} />
        </svg>
        <ActiveCell grid={gridRef} describe={describe} />
      </div>
      <p id={keysId} hidden>
        {texts.keys}
      </p>
    </>
  );
}
