/**
 * The wall of all weights and biases: each cell can be pointed at, chosen with a click, a tap or keys, and is
 * a term of a neuron's sum in every other figure.
 */
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useCommand, useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { readKey } from '../../components/page/readKey.ts';
import { ActiveCell } from '../../components/pictures/ActiveCell.tsx';
import { observeSize } from '../../components/pictures/observeSize.ts';
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
 * Where a key leads on the wall: to the next cell, over a gap if need be; null where there is none.
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
  return null;
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

/** Handlers of the wall. */
function useWallPointing({ count, onPoint }: CountWallProps, layout: WallLayout) {
  const point = usePointing(onPoint);
  const placeAt = ({ clientX, clientY, currentTarget }: PointerEvent | MouseEvent) => {
    const box = currentTarget.getBoundingClientRect();
    const x = ((clientX - box.left) / box.width) * layout.width;
    const y = ((clientY - box.top) / box.height) * layout.height;
    return parameterAt(layout, x, y, distanceCells.pointer);
  };
  return {
    onPointerMove: (event: PointerEvent) => event.pointerType !== 'touch' && point(placeAt(event)),
    onPointerLeave: (event: PointerEvent) => event.pointerType !== 'touch' && point(null),
    onClick: (event: MouseEvent) => {
      const place = placeAt(event);
      if (place) count.setState((state) => lookAt(state, place));
    },
    onBlur: () => point(null),
    onKeyDown: (event: KeyboardEvent) => {
      const key = readKey(event);
      if (!(key in steps)) return;
      event.preventDefault();
      const next = placeAfterWallKey(layout, count.getState().place, key);
      if (!next) return;
      count.setState((state) => lookAt(state, next));
      point(next);
    },
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
  const keysId = useId();
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
  const describe = ({ network }: Moment) => {
    const { place } = count.getState();
    const value = network ? formatTerm(parameterOf(network, place), { isSigned: true }) : '';
    const { layer, index, from } = place;
    return { key: `${layer}-${index}-${from}`, name: texts.cell(place, value), isSelected: true };
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be 13,002 cells
    <div
      ref={gridRef}
      className="layered cells count-wall"
      role="grid"
      tabIndex={0}
      aria-label={texts.wall}
      aria-describedby={keysId}
      style={{ aspectRatio: `${layout.width} / ${layout.height}` }}
      {...useWallPointing({ count, onPoint }, layout)}
    >
      <canvas ref={canvasRef} width={layout.width} height={layout.height} />
      <i ref={markRef} className="wall-mark" />
      <ActiveCell grid={gridRef} describe={describe} describedBy={keysId} />
      <p id={keysId} hidden>
        {texts.keys}
      </p>
    </div>
  );
}
