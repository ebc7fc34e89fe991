/**
 * The first layer's weight pictures of a run, taking shape while it trains. Pointing at a weight tells which
 * one it is.
 */
import { type PointerEvent, useCallback, useLayoutEffect, useRef } from 'react';
import {
  drawWeightPictures,
  pictureColumns,
  weightAt,
  weightPicturesLimit,
  weightPicturesSize,
} from '../../marks/drawWeightPictures.ts';
import { setText } from '../../marks/setText.ts';
import { formatLimit } from '../../text/numbers.ts';
import { trainingTexts } from '../../text/training.ts';
import type { RunState, TrainingRun } from '../../training/TrainingRun.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { useRunFrames } from './useRun.ts';
import './weightPictures.css';

interface WeightPicturesProps {
  readonly run: TrainingRun;
  /** Neurons in the first layer. */
  readonly count: number;
  /** Whether these neurons are the outputs: there is no hidden layer. */
  readonly areOutputs: boolean;
  /** Called with the weight from pixel k to neuron j that was clicked. */
  readonly onPick?: (place: { readonly j: number; readonly k: number }) => void;
}

/** One canvas for all neurons, drawn as the run goes; not while the run has another number of them. */
export function WeightPictures({ run, count, areOutputs, onPick }: WeightPicturesProps) {
  const texts = useTexts(trainingTexts);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const limitRef = useRef<HTMLSpanElement>(null);
  const contextRef = useRef<CanvasRenderingContext2D | null>(null);
  const size = weightPicturesSize(count);

  useLayoutEffect(() => {
    contextRef.current = canvasRef.current?.getContext('2d', { willReadFrequently: true }) ?? null;
  }, []);
  const draw = useCallback(
    ({ latest }: RunState) => {
      const layer = latest.network.layers[0];
      if (!contextRef.current || layer.neuronCount !== count) return;
      drawWeightPictures(contextRef.current, layer);
      const text = formatLimit(weightPicturesLimit(layer.weights));
      if (limitRef.current) setText(limitRef.current, text);
    },
    [count],
  );
  useRunFrames(run, draw);

  const pick = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLCanvasElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const place = weightAt(count, (clientX - box.left) / box.width, (clientY - box.top) / box.height);
    if (place) onPick?.(place);
  };
  const name = areOutputs ? texts.outputPictures : texts.pictures(count);
  return (
    <figure className="stack close weight-pictures" data-count={count}>
      <canvas
        className="cells"
        ref={canvasRef}
        width={size.width}
        height={size.height}
        style={{ aspectRatio: `${size.width} / ${size.height}`, maxWidth: `${pictureColumns(count) * 84}px` }}
        role="img"
        aria-label={name}
        onPointerUp={onPick && pick}
      />
      <figcaption className="row">
        <span>{`${name} `}</span>
        <span className="scale-bar" aria-hidden="true" />
        <span ref={limitRef} />
      </figcaption>
    </figure>
  );
}
