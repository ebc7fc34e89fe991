/**
 * The network of the chosen shape, lit by the reader's digit while it learns.
 */
import { useMemo, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useWidth, viewBoxFor } from '../../components/pictures/useWidth.ts';
import { useRunAndLesson } from '../../components/training/useRun.ts';
import { createForwardPass, type ForwardPass, forward } from '../../network/forward.ts';
import type { Network } from '../../network/Network.ts';
import type { Moment } from '../../state/Moment.ts';
import type { RunState, TrainingRun } from '../../training/TrainingRun.ts';
import { drawShape, shapeSizeFor } from './marks/drawShape.ts';
import { layersTexts } from './text.ts';

/** Drawn no more often than this, unless it is the last picture: hundreds of lines are laid out each time. */
const periodMs = 80;

interface ShapePictureProps {
  readonly run: TrainingRun;
  readonly sizes: readonly number[];
}

/** While the run trains, new weights are drawn at intervals; what it comes to in the end, at once. */
export function ShapePicture({ run, sizes }: ShapePictureProps) {
  const texts = useTexts(layersTexts);
  const pictureRef = useRef<SVGSVGElement>(null);
  const ref = useRef<SVGGElement>(null);
  const widthPx = useWidth(pictureRef);
  const size = useMemo(() => shapeSizeFor(widthPx), [widthPx]);
  const names = useMemo(
    () =>
      sizes.map((size, layer) => {
        if (layer === 0) return texts.input;
        return layer === sizes.length - 1 ? texts.outputs : String(size);
      }),
    [sizes, texts],
  );
  const draw = useMemo(() => {
    let pass: ForwardPass | null = null;
    let drawn: Network | null = null;
    let drawnMs = 0;
    return ({ latest: { network }, status }: RunState, { image }: Moment) => {
      if (!ref.current || size.widthPx === 0) return;
      const nowMs = performance.now();
      if (status === 'running' && network !== drawn && nowMs - drawnMs < periodMs) return;
      drawnMs = nowMs;
      if (pass === null || drawn?.sizes !== network.sizes) pass = createForwardPass(network);
      drawn = network;
      drawShape(ref.current, { network, pass: forward(network, image, pass), names }, size);
    };
  }, [names, size]);
  useRunAndLesson(run, draw);
  return (
    <svg
      ref={pictureRef}
      className="chart"
      height={size.heightPx}
      viewBox={viewBoxFor(widthPx, size.heightPx)}
      role="img"
      aria-label={texts.picture(sizes.join('-'))}
    >
      <g ref={ref} />
    </svg>
  );
}
