/**
 * The large neuron, to be dragged, with the scale beside it and the slider below.
 */

import { useLayoutEffect, useRef } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, followCause, useCauseState } from '../../components/follow/useCause.ts';
import { onlyWhenNew } from '../../components/live/onlyWhenNew.ts';
import { fitCanvas } from '../../components/pictures/fitCanvas.ts';
import { observeSize } from '../../components/pictures/observeSize.ts';
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

/** The picture. Not a control for assistive technology: the slider is. */
export function BigNeuronView({ held }: { readonly held: Cause<NeuronValue> }) {
  const { loop, parameters } = useLesson();
  const texts = useTexts(neuronTexts);
  const ref = useRef<SVGGElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const drag = useNeuronDrag(held);
  useLayoutEffect(() => {
    const [element, canvas] = [ref.current, canvasRef.current];
    if (!element || !canvas) return;
    placeBigNeuron(element, { layerNames: texts.layerNames, format: formatTick });
    const writeNumber = onlyWhenNew(drawNumber);
    let stop = () => {};
    const disconnect = observeSize(canvas, (size) => {
      const context = fitCanvas(canvas, size);
      const raster = context && createPixelRaster(context.createImageData(canvas.width, canvas.height));
      stop();
      stop = followCause(loop, held, (moment, { value }) => {
        const activations = shownActivations(moment);
        const neurons = activations ? neuronsOf(activations) : [];
        writeNumber(element, value, formatHeld(value));
        if (raster) {
          drawHeld(raster, canvas.width / bigNeuronSize.width, neurons);
          context.putImageData(raster.image, 0, 0);
        }
        drawHeldRing(element, neurons, moment.inspected);
      });
    });
    return () => {
      disconnect();
      stop();
    };
  }, [loop, held, texts]);
  return (
    <div className="neuron-view">
      <div className="neuron-drawing">
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
