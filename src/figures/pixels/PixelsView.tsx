/**
 * The picture, the column of its neurons and the lens on it. For assistive technology and keys it is one grid
 * of 784 pixels, each of which is said with its neuron.
 */
import { useLayoutEffect, useMemo, useRef } from 'react';
import { useCommand, useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { isMotionReduced } from '../../components/page/motion.ts';
import { fitCanvas } from '../../components/pictures/fitCanvas.ts';
import { cellOfIndex, indexAfterKey } from '../../components/pictures/gridSteps.ts';
import { pixelGrid } from '../../components/pictures/pixelGrid.ts';
import { useWidth } from '../../components/pictures/useWidth.ts';
import { WalkablePicture } from '../../components/pictures/WalkablePicture.tsx';
import type { DigitImage } from '../../image/DigitImage.ts';
import { cellAtPlace, cellInLens, layOutColumn } from '../../marks/columnLayout.ts';
import { closeInspector, inspectedPlace, pointAt, togglePin, walkTo } from '../../state/pointCommands.ts';
import { formatActivation } from '../../text/numbers.ts';
import { lightColumnMarks, placeColumnMarks } from './marks/drawColumnMarks.ts';
import { createUnrollingDrawing, type DrawUnrolling } from './marks/drawUnrolling.ts';
import type { Travel } from './model/travel.ts';
import { printPixel, type ShownPixel } from './pointedPixel.ts';
import { pixelsTexts } from './text.ts';

interface PixelsViewProps {
  readonly unroll: Cause<Travel>;
  readonly shown: ShownPixel;
}

/** Laid out for the width it has. Shows the pixel that was pointed at last; at first, the brightest. */
export function PixelsView({ unroll, shown }: PixelsViewProps) {
  const { store } = useLesson();
  const command = useCommand();
  const texts = useTexts(pixelsTexts);
  const gridRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const marksRef = useRef<SVGGElement>(null);
  const drawUnrolling = useRef<DrawUnrolling | null>(null);
  /** What the lens shows: while the pen moves, the picture that it was when numbers could be read last. */
  const inLens = useRef<{ readonly cell: number; readonly image: DigitImage } | null>(null);
  const widthPx = useWidth(gridRef);
  const layout = useMemo(() => (widthPx > 0 ? layOutColumn(widthPx) : null), [widthPx]);

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

  const input = (cell: number) => ({ layer: 0, index: cell });
  return (
    <WalkablePicture
      className="layered chart pixels-view"
      style={{ height: layout?.heightPx }}
      gridRef={gridRef}
      name={texts.grid}
      keys={texts.keys}
      size={pixelGrid}
      placeAt={(at) => layout && cellAtPlace(layout, at)}
      // In the lens a press means the neuron there; to point at it would move the lens.
      pressedAt={(at) => layout && (cellInLens(layout, at, shown.now()) ?? cellAtPlace(layout, at))}
      findActive={() => {
        const place = inspectedPlace(store.getState());
        return place?.layer === 0 ? place.index : shown.now();
      }}
      next={(cell, key) => indexAfterKey(cell, key, pixelGrid)}
      point={(cell) => command((state) => pointAt(state, cell === null ? null : input(cell)))}
      walkTo={(cell) => command((state) => walkTo(state, input(cell)))}
      choose={(cell) =>
        command((state) => (cell === null ? closeInspector(state) : togglePin(state, input(cell))))
      }
      describe={(moment) => {
        const cell = shown.at(moment);
        const isSelected = moment.isPinned && moment.inspected?.layer === 0;
        const name = texts.cell(printPixel(moment.image, cell));
        return { ...cellOfIndex(cell, pixelGrid), name, isSelected, tells: 'numbers' };
      }}
    >
      <canvas ref={canvasRef} />
      <svg aria-hidden="true">
        <g ref={marksRef} />
      </svg>
    </WalkablePicture>
  );
}
