/**
 * The wall of all weights and biases: each cell can be pointed at, chosen with a click, a tap or keys, and is
 * a term of a neuron's sum in every other figure.
 */
import { useLayoutEffect, useRef, useState } from 'react';
import { useCommand, useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { observeSize } from '../../components/pictures/observeSize.ts';
import { WalkablePicture } from '../../components/pictures/WalkablePicture.tsx';
import type { Moment } from '../../state/Moment.ts';
import { pointAtWeight } from '../../state/matrixPlace.ts';
import { pointAt } from '../../state/pointCommands.ts';
import { formatTerm } from '../../text/numbers.ts';
import { type CountState, isCounted, lookAt } from './countState.ts';
import { drawWall } from './marks/drawWall.ts';
import { cellOfParameter, layOutWall, parameterAt, type WallLayout } from './marks/wallLayout.ts';
import { type ParameterPlace, parameterOf } from './model/parameterPlace.ts';
import { countTexts } from './text.ts';

/** Pictures in a row where there is room, and where there is little. */
const columns = { wide: 8, narrow: 4 } as const;
const narrowPx = 460;
/**
 * A place so many cells beside a block still means its nearest cell; keys look as far as that for the next
 * block.
 */
const distanceCells = { pointer: 2, keys: 14 } as const;

const steps: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Where a key leads on the wall: to the next cell, over a gap if need be; where there is none, to itself.
 * Null for another key.
 * @internal Exported for its test: a walk over the gaps is shorter told here than by keys on the page.
 */
export function placeAfterWallKey(
  layout: WallLayout,
  place: ParameterPlace,
  key: string,
): ParameterPlace | null {
  const step = steps[key];
  if (!step) return null;
  const { x, y, width } = cellOfParameter(layout, place);
  const start = step[0] > 0 ? x + width - 1 : x;
  for (let way = 1; way <= distanceCells.keys; way++) {
    const next = parameterAt(layout, start + way * step[0] + 0.5, y + way * step[1] + 0.5, 0.1);
    if (next) return next;
  }
  return place;
}

interface CountWallProps {
  readonly count: Cause<CountState>;
  /** Is told what is pointed at; null for nothing. */
  readonly onPoint: (place: ParameterPlace | null) => void;
}

/** Points at a parameter's neuron, and at the term of its sum. */
function usePointing(onPoint: CountWallProps['onPoint']) {
  const command = useCommand();
  return (place: ParameterPlace | null) => {
    onPoint(place);
    command((state) => {
      if (!place) return pointAt(state, null);
      const { layer, index, from } = place;
      return from === null
        ? pointAt(state, { layer, index })
        : pointAtWeight(state, { layer, row: index, column: from });
    });
  };
}

/** The canvas, the mark on it, and its grid. */
export function CountWall({ count, onPoint }: CountWallProps) {
  const texts = useTexts(countTexts);
  const gridRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const markRef = useRef<HTMLElement>(null);
  const [isNarrow, setNarrow] = useState(false);
  const [layouts] = useState(() => [layOutWall(columns.wide), layOutWall(columns.narrow)] as const);
  const layout = layouts[isNarrow ? 1 : 0];
  const point = usePointing(onPoint);
  // Before the first paint, so that the wall has its shape at once.
  useLayoutEffect(
    () =>
      gridRef.current
        ? observeSize(gridRef.current, ({ widthPx }) => setNarrow(widthPx < narrowPx))
        : undefined,
    [],
  );
  useLive(
    ({ network }) => [network, count.getState().counted],
    (network, counted) => {
      const context = canvasRef.current?.getContext('2d', { willReadFrequently: true });
      if (context && network) drawWall(context, layout, network, (block) => isCounted({ counted }, block));
    },
  );
  useLive(
    () => [count.getState().place],
    (place) => {
      if (!markRef.current) return;
      const { x, y, width } = cellOfParameter(layout, place);
      const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
      const { style } = markRef.current;
      style.left = percent(x, layout.width);
      style.top = percent(y, layout.height);
      style.width = percent(width, layout.width);
      style.height = percent(1, layout.height);
    },
  );
  const look = (place: ParameterPlace) => count.setState((state) => lookAt(state, place));
  const describe = ({ network }: Moment) => {
    const { place } = count.getState();
    const value = network ? formatTerm(parameterOf(network, place), { isSigned: true }) : '';
    const { x, y } = cellOfParameter(layout, place);
    return { row: y, column: x, name: texts.cell(place, value), isSelected: true };
  };
  return (
    <WalkablePicture
      className="layered cells count-wall"
      style={{ aspectRatio: `${layout.width} / ${layout.height}` }}
      gridRef={gridRef}
      name={texts.wall}
      keys={texts.keys}
      size={{ rows: layout.height, columns: layout.width }}
      placeAt={({ xPx, yPx, widthPx, heightPx }) => {
        const [x, y] = [(xPx / widthPx) * layout.width, (yPx / heightPx) * layout.height];
        return parameterAt(layout, x, y, distanceCells.pointer);
      }}
      findActive={() => count.getState().place}
      next={(place, key) => placeAfterWallKey(layout, place, key)}
      point={point}
      walkTo={(place) => {
        look(place);
        point(place);
      }}
      choose={(place) => place && look(place)}
      describe={describe}
    >
      <canvas ref={canvasRef} width={layout.width} height={layout.height} />
      <i ref={markRef} className="wall-mark" />
    </WalkablePicture>
  );
}
