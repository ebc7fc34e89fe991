/**
 * The 784 weights as a picture that one paints on: with a mouse, pen or finger, or with keys.
 */
import { type KeyboardEvent, useState } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { readKey } from '../../components/page/readKey.ts';
import { useDrag } from '../../components/page/useDrag.ts';
import { useSignedCells } from '../../components/pictures/useSignedCells.ts';
import type { Point } from '../../image/Drawing.ts';
import { drawSignedPicture } from '../../marks/drawSignedPicture.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { formatTerm } from '../../text/numbers.ts';
import {
  type BrushSign,
  changeBrush,
  liftBrush,
  type Painting,
  paint,
  redoPainting,
  undoPainting,
} from './model/painting.ts';
import { edgeDetectorTexts } from './text.ts';

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const signs: Readonly<Record<string, BrushSign>> = { p: 'positive', m: 'negative', e: 'none' };

function cellsOf({ clientX, clientY }: PointerEvent, box: DOMRect): Point {
  return [((clientX - box.left) / box.width) * imageSide, ((clientY - box.top) / box.height) * imageSide];
}

/** Handlers of the brush; in hand are the painting before and the place that it has come to. */
function useBrushPointer(painting: Cause<Painting>) {
  return useDrag<{ readonly before: Painting; place: Point }>({
    take: (event, canvas) => {
      const before = liftBrush(painting.getState());
      const place = cellsOf(event, canvas.getBoundingClientRect());
      painting.setState(paint(before, place, place));
      return { before, place };
    },
    follow: (brush, passed, canvas) => {
      const box = canvas.getBoundingClientRect();
      for (const event of passed) {
        const to = cellsOf(event, box);
        const from = brush.place;
        brush.place = to;
        painting.setState((state) => paint(state, from, to));
      }
    },
    release: () => painting.setState(liftBrush),
    takeBack: ({ before }) => painting.setState(before),
  });
}

function keepInside(cells: number): number {
  return Math.min(imageSide - 0.5, Math.max(0.5, cells));
}

/** The keys that undo here: the painting's steps, not the lesson's. */
const historyKeys: Readonly<Record<string, typeof undoPainting>> = {
  Undo: undoPainting,
  Redo: redoPainting,
};

/** The canvas takes the pointer, the square around it the keys; the cell at the keys' cursor is spoken. */
export function PaintCanvas({ painting }: { readonly painting: Cause<Painting> }) {
  const texts = useTexts(edgeDetectorTexts);
  const { canvasRef, cells, paint: paintPicture } = useSignedCells(imageSide, imageSide);
  const [cursor, setCursor] = useState<Point>([imageSide / 2 + 0.5, imageSide / 2 + 0.5]);
  const pointer = useBrushPointer(painting);
  // While a stroke goes on, those of before it: what is spoken waits until it ends.
  const weights = useCauseState(painting, (state) => (state.isStroking ? state.past.at(-1) : state.weights));
  useLive(
    () => [painting.getState().weights],
    (painted) => {
      drawSignedPicture(cells, painted, 1);
      paintPicture();
    },
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const key = readKey(event);
    const step = historyKeys[key];
    const arrow = arrows[key];
    const sign = signs[key];
    if (step) painting.setState((state) => step(liftBrush(state)));
    else if (arrow) setCursor(([x, y]) => [keepInside(x + arrow[0]), keepInside(y + arrow[1])]);
    else if (key === ' ') painting.setState((state) => liftBrush(paint(state, cursor, cursor)));
    else if (sign) painting.setState((state) => changeBrush(state, { sign }));
    else return;
    event.preventDefault();
  };
  const [column, row] = [Math.floor(cursor[0]), Math.floor(cursor[1])];
  const weight = formatTerm(weights?.[row * imageSide + column] ?? 0);
  return (
    <div
      className="layered cells square paint-canvas"
      role="application"
      aria-label={texts.canvas}
      aria-describedby="paint-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys operate an application
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <canvas ref={canvasRef} width={imageSide} height={imageSide} {...pointer} />
      <span
        className="pointed-cell"
        style={{ left: `${(100 * column) / imageSide}%`, top: `${(100 * row) / imageSide}%` }}
      />
      <p id="paint-keys" hidden>
        {texts.keys}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {texts.cell({ row, column, weight })}
      </p>
    </div>
  );
}
