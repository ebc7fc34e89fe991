/**
 * The large neuron, to be dragged, with the scale beside it and the slider below.
 */

import { useLayoutEffect, useRef } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { fitCanvas } from '../../components/pictures/fitCanvas.ts';
import { useSize } from '../../components/pictures/useSize.ts';
import { createPixelRaster } from '../../marks/PixelRaster.ts';
import { formatTick } from '../../text/numbers.ts';
import { formatHeld } from './formatHeld.ts';
import {
  bigNeuronCircle,
  bigNeuronSize,
  drawHeld,
  drawHeldRing,
  drawNumber,
  placeBigNeuron,
} from './marks/drawBigNeuron.ts';
import { neuronsOf } from './model/nearestActivations.ts';
import { greyOf, holdValue, type NeuronValue } from './model/neuronValue.ts';
import { shownActivations } from './shownActivations.ts';
import { neuronTexts } from './text.ts';
import { useNeuronDrag } from './useNeuronDrag.ts';

/** The slider: what the keys move. */
function NeuronSlider({ held }: { readonly held: Cause<NeuronValue> }) {
  const texts = useTexts(neuronTexts);
  const value = useCauseState(held, (state) => state.value);
  return (
    <input
      type="range"
      aria-label={texts.slider}
      min={0}
      max={1}
      step={0.01}
      value={value}
      aria-valuetext={texts.value({ value: formatHeld(value), grey: greyOf(value) })}
      onChange={({ target }) => held.setState((state) => holdValue(state, target.valueAsNumber))}
    />
  );
}

/** The neurons beside the scale; none while there is no network. */
function shownNeurons(moment: Parameters<typeof shownActivations>[0]) {
  const activations = shownActivations(moment);
  return activations ? neuronsOf(activations) : [];
}

/** The picture. Not a control for assistive technology: the slider is. */
export function BigNeuronView({ held }: { readonly held: Cause<NeuronValue> }) {
  const { parameters } = useLesson();
  const texts = useTexts(neuronTexts);
  const ref = useRef<SVGGElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const drag = useNeuronDrag(held);
  const size = useSize(canvasRef);
  useLayoutEffect(() => {
    if (ref.current) placeBigNeuron(ref.current, { layerNames: texts.layerNames, format: formatTick });
  }, [texts]);
  useLive(
    () => [held.getState().value],
    (value) => ref.current && drawNumber(ref.current, value, formatHeld(value)),
  );
  useLive(
    ({ pass, isAnswerHidden }) => [pass, isAnswerHidden],
    (pass, isAnswerHidden) => {
      const canvas = canvasRef.current;
      const context = canvas && size && fitCanvas(canvas, size);
      if (!context) return;
      const raster = createPixelRaster(context.createImageData(canvas.width, canvas.height));
      drawHeld(raster, canvas.width / bigNeuronSize.width, shownNeurons({ pass, isAnswerHidden }));
      context.putImageData(raster.image, 0, 0);
    },
  );
  useLive(
    ({ pass, isAnswerHidden, inspected }) => [pass, isAnswerHidden, inspected],
    (pass, isAnswerHidden, inspected) => {
      if (ref.current) drawHeldRing(ref.current, shownNeurons({ pass, isAnswerHidden }), inspected);
    },
  );
  return (
    <div className="stack close neuron-view">
      <div className="layered neuron-drawing">
        <svg viewBox={`0 0 ${bigNeuronSize.width} ${bigNeuronSize.height}`} aria-hidden="true">
          <g ref={ref} />
          <circle
            className="neuron-handle"
            cx={bigNeuronCircle.x}
            cy={bigNeuronCircle.y}
            r={bigNeuronCircle.radius}
            fill="transparent"
            {...drag}
          />
        </svg>
        <canvas ref={canvasRef} />
      </div>
      {parameters.controls !== 'none' && <NeuronSlider held={held} />}
    </div>
  );
}
