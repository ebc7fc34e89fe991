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
import { Reserved } from '../stage/Reserved.tsx';
import { useRunFrames } from './useRun.ts';
import './weightPictures.css';

interface WeightPicturesProps {
  readonly run: TrainingRun;
  /** Neurons in the first layer. */
  readonly count: number;
  /** How many there may come to be: as much room as their pictures take is kept. */
  readonly maxCount?: number;
  /** Whether these neurons are the outputs: there is no hidden layer. */
  readonly areOutputs: boolean;
  /** Called with the weight from pixel k to neuron j that was clicked. */
  readonly onPick?: (place: { readonly j: number; readonly k: number }) => void;
}

/** A weight that is as wide as any in print. */
const widestLimit = 0.88;

/** As wide as there is room for, up to three pixels a weight. */
const placeOf = (count: number, { width, height }: { readonly width: number; readonly height: number }) => ({
  aspectRatio: `${width} / ${height}`,
  maxWidth: `${pictureColumns(count) * 84}px`,
});

/** One canvas for all neurons, drawn as the run goes; not while the run has another number of them. */
export function WeightPictures({ run, count, maxCount = count, areOutputs, onPick }: WeightPicturesProps) {
  const texts = useTexts(trainingTexts);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const limitRef = useRef<HTMLSpanElement>(null);
  const contextRef = useRef<CanvasRenderingContext2D | null>(null);
  const size = weightPicturesSize(count);
  const most = weightPicturesSize(maxCount);

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
      <div className="reserved">
        <canvas
          className="cells"
          ref={canvasRef}
          width={size.width}
          height={size.height}
          style={placeOf(count, size)}
          role="img"
          aria-label={name}
          onPointerUp={onPick && pick}
        />
        <span className="room" style={placeOf(maxCount, most)} />
      </div>
      <figcaption className="row">
        <Reserved isInline texts={maxCount === count ? [] : [texts.outputPictures, texts.pictures(maxCount)]}>
          <span>{`${name} `}</span>
        </Reserved>
        <span className="scale-bar" aria-hidden="true" />
        <Reserved isInline texts={[formatLimit(widestLimit)]}>
          <span ref={limitRef} />
        </Reserved>
      </figcaption>
    </figure>
  );
}
