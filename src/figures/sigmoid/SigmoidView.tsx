/**
 * The curve over the number line, with the sum in hand on both and the neurons on the curve. One slider for
 * keys and assistive technology.
 */

import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { usePlay } from '../../components/follow/usePlay.ts';
import { readKey } from '../../components/page/readKey.ts';
import { useWidth } from '../../components/pictures/useWidth.ts';
import { drawCurvePlane, layOutCurve } from '../../marks/curvePlane.ts';
import { sigmoid } from '../../network/activationFunctions.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import { formatTick, sayActivation } from '../../text/numbers.ts';
import { formatHeldSum } from './formatPlace.ts';
import { drawHeldSum, drawNumberLine, drawSummedNeurons, numberLinePx } from './marks/drawSigmoidPlace.ts';
import { goToZ, maxZ, pushOn, type SigmoidPlace } from './model/sigmoidPlace.ts';
import { summedNeurons } from './model/summedNeurons.ts';
import { sigmoidTexts } from './text.ts';
import { type DrawnSigmoid, useSumDrag } from './useSumDrag.ts';

/** Time in which the scale doubles while the sum is held against its end. */
const doublingMs = 450;

/** The sum that a key leads to; null for another key. */
function sumAfterKey({ z, halfRange }: SigmoidPlace, event: KeyboardEvent): number | null {
  const key = readKey(event);
  const step = event.shiftKey ? 1 : 0.1;
  if (key === 'ArrowRight' || key === 'ArrowUp') return z + step;
  if (key === 'ArrowLeft' || key === 'ArrowDown') return z - step;
  if (key === 'PageUp') return z + 10;
  if (key === 'PageDown') return z - 10;
  if (key === 'End') return halfRange;
  return key === 'Home' ? -halfRange : null;
}

/** Draws whatever changed of the picture, for the width that it has. */
function useSigmoidDrawing(place: Cause<SigmoidPlace>) {
  const texts = useTexts(sigmoidTexts);
  const rootRef = useRef<HTMLDivElement>(null);
  const marksRef = useRef<SVGGElement>(null);
  const drawnRef = useRef<DrawnSigmoid | null>(null);
  const widthPx = useWidth(rootRef);
  const halfRange = useCauseState(place, (state) => state.halfRange);
  const plane = useMemo(
    () =>
      widthPx > 0 ? layOutCurve({ widthPx, lowerPx: numberLinePx, sums: [-halfRange, halfRange] }) : null,
    [widthPx, halfRange],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language prints its ticks otherwise
  useLayoutEffect(() => {
    if (!plane || !marksRef.current) return;
    drawCurvePlane(marksRef.current, plane, 0, formatTick);
    drawNumberLine(marksRef.current, plane);
  }, [plane, texts]);
  useLive(
    ({ pass, inspected, isAnswerHidden }) => [pass, inspected, isAnswerHidden],
    (pass, inspected, isAnswerHidden) => {
      if (!plane || !marksRef.current) return;
      const all = pass ? summedNeurons(pass) : [];
      const neurons = isAnswerHidden ? all.filter(({ place: { layer } }) => layer < outputLayer) : all;
      drawSummedNeurons(marksRef.current, plane, neurons, inspected);
      drawnRef.current = { plane, neurons };
    },
  );
  useLive(
    () => [place.getState().z],
    (z) => plane && marksRef.current && drawHeldSum(marksRef.current, plane, z),
  );
  return { rootRef, marksRef, drawnRef, heightPx: plane?.heightPx };
}

/** Takes the keys; the pointer is useSumDrag's. Held against its end, the scale doubles and doubles. */
export function SigmoidView({ place }: { readonly place: Cause<SigmoidPlace> }) {
  const texts = useTexts(sigmoidTexts);
  const { rootRef, marksRef, drawnRef, heightPx } = useSigmoidDrawing(place);
  const drag = useSumDrag(place, drawnRef);
  const z = useCauseState(place, (state) => state.z);
  const isPushed = useCauseState(place, (state) => state.push !== 0);
  const push = (count: number) => place.setState((state) => pushOn(state, count));
  usePlay({ isPlaying: isPushed, stepMs: doublingMs, advance: push });
  const keysId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = sumAfterKey(place.getState(), event);
    if (next === null) return;
    event.preventDefault();
    place.setState((state) => goToZ(state, next));
  };
  return (
    <>
      <div
        ref={rootRef}
        className="chart drag-across sigmoid-view"
        role="slider"
        tabIndex={0}
        aria-label={texts.slider}
        aria-describedby={keysId}
        aria-valuemin={-maxZ}
        aria-valuemax={maxZ}
        aria-valuenow={z}
        aria-valuetext={texts.value({ z: formatHeldSum(z), a: sayActivation(sigmoid(z)) })}
        style={{ height: heightPx }}
        onKeyDown={onKeyDown}
        {...drag}
      >
        <svg aria-hidden="true">
          <g ref={marksRef} />
          <text className="axis-name" x={46} y={14}>
            {texts.activationAxis}
          </text>
        </svg>
      </div>
      <p id={keysId} hidden>
        {texts.keys}
      </p>
    </>
  );
}
