/**
 * What all three networks are given, as they are given it; over it the bar that the pointed-at neuron likes
 * best. While a bar is shown, dragging over the picture draws another.
 */
import { useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useCauseState } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { useDrag } from '../../components/page/useDrag.ts';
import type { Point } from '../../image/Drawing.ts';
import { drawBar, usualBarSize } from '../../image/probes.ts';
import { drawCells } from '../../marks/drawCells.ts';
import { imageSide } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import type { HopeContext } from './HopeContext.ts';
import { drawBarBetween, type HopeProbe, hopeNetworks } from './model/hopeProbe.ts';
import { hopeTexts } from './text.ts';

function placeOf({ clientX, clientY }: PointerEvent, element: Element): Point {
  const box = element.getBoundingClientRect();
  const cells = (at: number, from: number, size: number) => ((at - from) / size) * imageSide;
  return [cells(clientX, box.left, box.width), cells(clientY, box.top, box.height)];
}

/** Handlers that draw the bar of a probe; in hand are the probe before and where the bar begins. */
function useBarDrag(probe: HopeContext['probe']) {
  return useDrag<{ readonly before: HopeProbe; readonly start: Point }>({
    take: (event, picture) => {
      const before = probe.getState();
      if (before.kind !== 'bar') return null;
      const start = placeOf(event, picture);
      probe.setState((state) => drawBarBetween(state, start, start));
      return { before, start };
    },
    follow: ({ start }, passed, picture) => {
      const end = placeOf(passed[passed.length - 1], picture);
      probe.setState((state) => drawBarBetween(state, start, end));
    },
    release: () => {},
    takeBack: ({ before }) => probe.setState(before),
  });
}

/** The bar of the neuron of hidden layer 1 that is pointed at, as an SVG path in cells; empty for none. */
function pointedBarPath(hope: HopeContext, moment: Moment): string {
  for (const name of hopeNetworks) {
    const place = hope.pointedIn(name, moment);
    const bar = place?.layer === 1 ? hope.scoreOf(name)?.bars?.[place.index] : null;
    if (!bar) continue;
    const [[[ax, ay], [bx, by]]] = drawBar(bar, usualBarSize).strokes;
    return `M${ax},${ay}L${bx},${by}`;
  }
  return '';
}

/** Takes the primary pointer while a bar is shown; a tap moves the bar and keeps its length. */
export function ProbePicture({ hope }: { readonly hope: HopeContext }) {
  const texts = useTexts(hopeTexts);
  const { probe } = hope;
  const kind = useCauseState(probe, (state) => state.kind);
  const drag = useBarDrag(probe);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const pathRef = useRef<SVGPathElement>(null);
  useLive(
    (moment) => [hope.momentOf(moment)],
    ({ image }) => {
      const context = canvasRef.current?.getContext('2d', { willReadFrequently: true });
      if (context) drawCells(context, image);
    },
  );
  useLive(
    (moment) => [pointedBarPath(hope, moment)],
    (path) => pathRef.current?.setAttribute('d', path),
  );
  return (
    <div
      className="layered cells square hope-picture"
      data-kind={kind}
      role="img"
      aria-label={texts.picture[kind]}
      {...drag}
    >
      <canvas ref={canvasRef} width={imageSide} height={imageSide} />
      <svg viewBox={`0 0 ${imageSide} ${imageSide}`} aria-hidden="true">
        <path ref={pathRef} d="" />
      </svg>
    </div>
  );
}
